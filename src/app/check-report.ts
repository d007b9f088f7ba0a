import { sheetTitles } from "../core/contract/sheet-titles";
import type { Severity, Told } from "../core/rules/engine/finding";
import { inOrder } from "../core/rules/engine/in-order";
import type { CheckedWorkbook } from "./check-workbook";

/** One finding as it is told outside the workbook; `sheet` and `table` are the names in the file. */
export interface ReportedFinding {
  readonly id: string;
  /** The kind of rule. */
  readonly rule: string;
  /** The clause or goal sentence it rests on: `P-01`, `3-G1`. */
  readonly sourceId: string;
  readonly severity: Severity;
  readonly message: Told;
  readonly sheet: string;
  /** `""` for a field of the cover. */
  readonly table: string;
  /** `""` for a row that people added, and for a table as a whole. */
  readonly rowKey: string;
  /** The header; `""` for a row or table as a whole. */
  readonly column: string;
  /** The sentence of the plan, verbatim. */
  readonly quote: string;
}

/** Everything found in a workbook, the heaviest first. */
export interface CheckReport {
  readonly findings: readonly ReportedFinding[];
}

/** The findings of a checked workbook as other programs read them. */
export function checkReport({ workbook, desired, book }: CheckedWorkbook): CheckReport {
  const { naming, sheets, tables } = workbook.place;
  const titles = new Map(desired.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, sheet.title] as const)));
  return {
    findings: inOrder(book.findings()).map(({ id, rule, sourceId, severity, message, at, quote }) => {
      const title = at.table === "" ? sheetTitles.cover : (titles.get(at.table) ?? "");
      return {
        id,
        rule,
        sourceId,
        severity,
        message,
        sheet: tables.get(at.table)?.sheet ?? sheets.get(title) ?? title,
        table: at.table === "" ? "" : naming.table(at.table),
        rowKey: at.rowKey,
        column: at.column ?? "",
        quote,
      };
    }),
  };
}

/** A report for other programs to read: its sentences are in Japanese, whatever the language of the terminal. */
export function checkReportJson({ findings }: CheckReport): string {
  return JSON.stringify({ findings: findings.map((finding) => ({ ...finding, message: finding.message.ja })) }, null, 2);
}

/** Whether a report holds an error: something typed that cannot be right. */
export function hasErrors({ findings }: CheckReport): boolean {
  return findings.some(({ severity }) => severity === "error");
}
