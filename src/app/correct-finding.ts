import { entryColumns } from "../core/contract/entry-columns";
import { isCalendarDate } from "../core/plan/calendar-date";
import type { Finding } from "../core/rules/engine/finding";
import type { CellValue } from "../core/workbook/cell";
import { serialIn, serialOfDate } from "../core/workbook/serial-date";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { type LeftAlone, leftAlone } from "./left-alone";

/**
 * Enters what a cell safely stands for (57.5% for 57.5, 3 for 「3回」), since a
 * person said so. Only entry cells of rows we know are written, and only what they
 * still hold is corrected.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function correctFinding(port: WorkbookPort, checked: CheckedWorkbook, { id, at, correction }: Finding): Promise<LeftAlone> {
  const { book } = checked;
  const isStill = book.findings().some((finding) => finding.id === id && finding.correction === correction);
  const row = book.row(at.table, at.rowKey) ?? book.added(at.table).find(({ index }) => index === at.index);
  const type = entryColumns(book.facts.years).get(at.table)?.get(at.column ?? "");
  if (!isStill || row === undefined || correction === null || type === undefined || at.column === null) return { ...leftAlone([]), moved: 1 };
  const value: CellValue = type.kind === "day" && typeof correction === "string" && isCalendarDate(correction) ? serialIn(book.facts.dateSystem, serialOfDate(correction)) : correction;
  const { conflicts } = await port.apply(entryCommands(checked, at.table, [{ row, cells: new Map([[at.column, value]]) }]), checked.workbook.place.naming);
  return leftAlone(conflicts);
}
