import type { z } from "./zod";

const expectedWords: Readonly<Record<string, string>> = {
  string: "文字が必要です",
  number: "数値が必要です",
  int: "整数が必要です",
  boolean: "true か false が必要です",
  array: "一覧 [ ] が必要です",
  object: "項目の組 { } が必要です",
  null: "null（記載なし）にしてください",
};

function choices(values: readonly unknown[]): string {
  return `次のどれかにしてください: ${values.map((value) => JSON.stringify(value)).join("、")}`;
}

/** What to put right where a file of plan data has not the form it should have. A field's own wording comes before this one. */
export function issueReason(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return expectedWords[issue.expected] ?? "形が違います";
    case "invalid_value":
      return choices(issue.values);
    case "invalid_union":
      return Array.isArray(issue.options) ? choices(issue.options) : "形が違います";
    case "too_small":
      if (issue.origin === "string") return "空にできません";
      return issue.origin === "array" ? `${issue.minimum}件以上が必要です` : `${issue.minimum}以上にしてください`;
    case "too_big":
      return `${issue.maximum}以下にしてください`;
    case "unrecognized_keys":
      return "この名前の項目はありません";
    default:
      return "形が違います";
  }
}
