import { goalsTable, revisionsTable } from "../contract/tables";
import { fiscalYearOfLabel } from "../plan/fiscal-year";
import type { Revision } from "../plan/revision";
import type { Cell } from "../workbook/cell";
import { dateOfSerial } from "../workbook/serial-date";
import { enteredCell, numberIn, textIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** Typed as 変更後 where a text is struck out: an empty cell is a row not finished yet. */
export const struckOut = "（削除）";

/**
 * A recorded revision of the plan (計画変更), or `null` while the row does not say
 * what is revised from which year on, and to what. A formula as 変更後 whose result
 * was not kept, and that needs more than numbers, says nothing yet; nor does a
 * cell that shows an error.
 */
export function revisionEntry(row: EntryRow, dateSystem: "1900" | "1904"): Revision | null {
  const entered = (header: string): Cell => enteredCell(row.cell(header));
  const target = textIn(entered(revisionsTable.target));
  const fromYear = fiscalYearOfLabel(textIn(entered(revisionsTable.fromYear)) ?? "");
  const targetId = idText(entered(revisionsTable.targetId));
  const item = textIn(entered(revisionsTable.item));
  const after = valueIn(entered(revisionsTable.after));
  if (target === null || fromYear === null || targetId === null || item === null || after === null) return null;
  const id = textIn(entered(revisionsTable.key));
  const value = after === struckOut ? null : item === goalsTable.deadline ? dayOf(after, dateSystem) : after;
  return { id, target, fromYear, targetId, item, after: value };
}

/** An apostrophe that keeps 02-1 from being a date may stay where the cell is formatted as text. */
function idText(cell: Cell): string | null {
  const number = numberIn(cell);
  return number === null ? (textIn(cell)?.replace(/^'/, "") ?? null) : String(number);
}

function valueIn(cell: Cell): Revision["after"] {
  return typeof cell.value === "boolean" ? cell.value : (numberIn(cell) ?? textIn(cell));
}

/** A serial number is a day only together with its workbook's date system. */
function dayOf(after: Revision["after"], dateSystem: "1900" | "1904"): Revision["after"] {
  return typeof after === "number" ? (dateOfSerial(after, dateSystem) ?? String(after)) : after;
}
