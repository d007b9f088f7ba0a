import type { Workbook } from "hucre";
import type { Snapshot } from "../../core/workbook/snapshot";
import { sheetCells } from "./sheet-cells";
import { tableSnapshots } from "./table-snapshots";

/** What a workbook file holds, as plain data; `workbook` comes from the guarded reader. */
export function workbookSnapshot(workbook: Workbook): Snapshot {
  const dateSystem = workbook.dateSystem ?? "1900";
  const sheets = workbook.sheets.map((sheet) => ({ sheet, cells: sheetCells(sheet, dateSystem) }));
  const custom = Object.entries(workbook.properties?.custom ?? {});
  return {
    dateSystem,
    sheets: sheets.map(({ sheet, cells }) => ({ name: sheet.name, cells })),
    tables: sheets.flatMap(({ sheet, cells }) => tableSnapshots(sheet, cells)),
    names: (workbook.namedRanges ?? [])
      .filter(({ scope }) => scope === undefined)
      .map(({ name, range }) => ({ name, reference: range })),
    properties: new Map(custom.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : String(value)])),
  };
}
