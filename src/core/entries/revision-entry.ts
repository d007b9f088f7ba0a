import { revisionsTable } from "../contract/tables";
import { fiscalYearOfLabel } from "../plan/fiscal-year";
import type { Revision } from "../plan/revision";
import type { Cell } from "../workbook/cell";
import { numberIn, textIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/**
 * A recorded revision of the plan (計画変更), or `null` while the row does not say
 * what is revised from which year on. An empty 変更後 is complete: the text is
 * struck out.
 */
export function revisionEntry(row: EntryRow): Revision | null {
  const target = textIn(row.cell(revisionsTable.target));
  const fromYear = fiscalYearOfLabel(textIn(row.cell(revisionsTable.fromYear)) ?? "");
  const targetId = idText(row.cell(revisionsTable.targetId));
  const item = textIn(row.cell(revisionsTable.item));
  if (target === null || fromYear === null || targetId === null || item === null) return null;
  return { target, fromYear, targetId, item, after: row.cell(revisionsTable.after).value };
}

function idText(cell: Cell): string | null {
  const number = numberIn(cell);
  return number === null ? textIn(cell) : String(number);
}
