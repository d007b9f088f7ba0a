import { sheetTitles } from "../core/contract/sheet-titles";
import type { Finding } from "../core/rules/engine/finding";
import type { CellContent } from "../core/workbook/command";
import type { DesiredState } from "../core/workbook/desired-state";
import { cellFormula } from "../core/workbook/formula-text";
import type { Location } from "../core/workbook/locate";

/**
 * 箇所 of a finding: a link to its cell that looks the row up by its id when it
 * is clicked, so that it still leads there after people sorted; plain text
 * where there is no id to look up.
 */
export function findingLink({ at }: Pick<Finding, "at">, desired: DesiredState, { naming, sheets }: Location): CellContent {
  const sheet = desired.sheets.find((candidate) => candidate.tables.some(({ name }) => name === at.table));
  const title = sheet?.title ?? sheetTitles.cover;
  const called = [sheets.get(title) ?? title, at.rowKey, at.column ?? ""].filter((part) => part !== "").join(" ");
  const key = sheet?.tables.find(({ name }) => name === at.table)?.keyHeader;
  if (key === undefined || at.rowKey === "") return { value: called, formula: null };
  const isNumber = /^\d+$/.test(at.rowKey);
  const row = `MATCH(${isNumber ? at.rowKey : text(at.rowKey)},${at.table}[${key}],0)`;
  const cell = `INDEX(${at.table}[${at.column ?? key}],${row})`;
  return { value: called, formula: cellFormula(`IFERROR(HYPERLINK("#"&CELL("address",${cell}),${text(called)}),${text(called)})`, at.table, naming) };
}

/** A text in a formula. */
function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
