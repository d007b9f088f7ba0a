import { findingsTable } from "../core/contract/tables";
import { confirmations } from "../core/contract/vocabulary";
import { keyText } from "../core/workbook/key-text";
import type { CheckedWorkbook } from "./check-workbook";

const [confirmed] = confirmations;

/** Ids of findings that somebody confirmed on 確認事項. */
export function confirmedFindings({ book }: Pick<CheckedWorkbook, "book">): Set<string> {
  const rows = book.added(findingsTable.name);
  return new Set(rows.filter((row) => keyText(row.cell(findingsTable.confirmation).value) === confirmed).map((row) => keyText(row.cell(findingsTable.key).value)));
}
