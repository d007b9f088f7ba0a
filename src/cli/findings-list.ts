import type { CheckReport, ReportedFinding } from "../app/check-report";

interface Words {
  readonly language: keyof ReportedFinding["message"];
  readonly severities: Readonly<Record<ReportedFinding["severity"], string>>;
  readonly count: (errors: number, warnings: number, infos: number) => string;
  readonly none: string;
  readonly quote: (sentence: string) => string;
}

/** What a check found as lines for reading in a terminal; a sentence of the plan is quoted once, above all that rests on it in a row. */
export function findingsList({ findings }: CheckReport, words: Words): string {
  if (findings.length === 0) return words.none;
  const count = (severity: ReportedFinding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  const lines = findings.flatMap(({ severity, sheet, message, quote, sourceId }, index) => {
    const isQuoted = quote !== "" && findings[index - 1]?.quote !== quote;
    return [...(isQuoted ? ["", `${sourceId}  ${words.quote(quote)}`] : []), `[${words.severities[severity]}] ${sheet}  ${message[words.language]}`];
  });
  return [words.count(count("error"), count("warning"), count("info")), ...lines].join("\n");
}
