import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { invariant } from "../../src/core/shared/invariant";
import type { DesiredTable } from "../../src/core/workbook/desired-state";
import { withTables } from "./tables-package";
import { workbookPackage } from "./workbook-package";

/** A file that the guard lets in, and that must be read and looked through as quickly as any other. */
export interface HeavyFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const tables = planWorkbook({ plan: sendai2021, targetYear: sendai2021.lastYear, createdOn: "2023-04-01" }).sheets.flatMap((sheet) => sheet.tables);

function tableNamed(name: string): DesiredTable {
  const table = tables.find((candidate) => candidate.name === name);
  invariant(table !== undefined, `${name} is a table of ours`);
  return table;
}

function textRow(texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
}

/** The headers of a table of ours again and again, with nothing of ours below them, or one of its ids at the very end. */
function repeatedHeaders(name: string, count: number, ends: "with an id" | "without an id"): Uint8Array {
  const table = tableNamed(name);
  const headers = table.columns.filter(({ owner }) => ends === "without an id" || owner !== "computed").map(({ header }) => header);
  const last = ends === "with an id" ? textRow(headers.map(() => table.rows[0]?.key ?? "")) : "";
  return workbookPackage({ sheets: [`<sheetData>${textRow(headers).repeat(count)}${last}</sheetData>`] });
}

const usedRows = (count: number): string => Array.from({ length: count }, () => `<row>${"<c><v>1</v></c>".repeat(26)}</row>`).join("");

/** Files in which little says much: tables over whole columns, headers of ours over and over. */
export const heavyFiles: readonly HeavyFile[] = [
  { name: "table over whole columns", bytes: () => withTables(usedRows(500), ["A1:Z1048576"]) },
  { name: "tables over all columns of every row", bytes: () => withTables(usedRows(500), Array.from({ length: 100 }, () => "A1:XFD1048576")) },
  { name: "three tables over 90 whole rows that are used to their end", bytes: () => withTables('<row r="90"><c r="XFD90"><v>1</v></c></row>', ["A1:XFD90", "A1:XFD90", "A1:XFD90"]) },
  { name: "8,000 header rows of 進捗入力", bytes: () => repeatedHeaders("Progress", 8_000, "without an id") },
  { name: "8,000 header rows of 進捗入力, and an id", bytes: () => repeatedHeaders("Progress", 8_000, "with an id") },
  { name: "8,000 header rows of 計画変更", bytes: () => repeatedHeaders("Revisions", 8_000, "without an id") },
];
