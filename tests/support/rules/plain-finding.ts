import type { Finding } from "../../../src/core/rules/engine/finding";

/** A finding about nothing in particular, but for what is said. */
export function finding(said: Partial<Finding>): Finding {
  return {
    id: "a",
    rule: "progress-not-entered",
    sourceId: "P-03",
    severity: "warning",
    message: { ja: "未記入です。", en: "It is not filled in." },
    at: { table: "Progress", rowKey: "R4-01-D01", index: 0, column: "進捗状況" },
    quote: "",
    department: null,
    year: null,
    initiative: null,
    correction: null,
    corrected: null,
    ...said,
  };
}
