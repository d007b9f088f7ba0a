import type { CellContent, LayReport } from "../../../src/core/workbook/command";
import type { DesiredCell, DesiredSheet } from "../../../src/core/workbook/desired-state";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { oneTableState } from "../one-table-state";

/** A sheet of ours without tables that shows these cells. */
export function reportSheet(cells: readonly DesiredCell[], given: Partial<DesiredSheet> = {}): DesiredSheet {
  const [sheet] = oneTableState({ sheet: { title: "報告", tables: [], frozen: { rows: 0, columns: 0 }, cells, ...given } }).sheets;
  if (sheet === undefined) throw new Error("The state has a sheet.");
  return sheet;
}

/** A cell of a report. */
export function reportCell(row: number, column: number, value: DesiredCell["value"], given: Partial<DesiredCell> = {}): DesiredCell {
  return { at: { row, column }, owner: "log", value, format: {}, ...given };
}

/** What stands on a sheet, as a report takes its place. */
export function contentsOf({ sheets }: Snapshot, name: string): CellContent[][] {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return cells.map((line) => line.map(({ value, formula }) => ({ value, formula })));
}

/** The command that lays a report where these contents were read. */
export function reportStep(before: LayReport["before"], report: DesiredSheet, sheet = report.title): LayReport {
  return { kind: "layReport", sheet, before, report };
}
