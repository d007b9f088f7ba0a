import { roundTrip } from "../requests/round-trip";
import type { NamePlace, TablePlace, WatchedPlace } from "./watched-place";

/** Where the tables of the workbook and the cells of some names stand, asked in two round trips. A name that refers to no cells has no place. */
export async function watchedPlaces(context: Excel.RequestContext, names: readonly string[]): Promise<readonly WatchedPlace[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const named = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
    return { name, range };
  });
  await roundTrip(context);
  const found = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await roundTrip(context);
  return [...found.map(tablePlace), ...named.flatMap(namePlace)];
}

function tablePlace({ table, range }: { readonly table: Excel.Table; readonly range: Excel.Range }): TablePlace {
  // A table without headers has its data counted as if one stood above.
  const above = table.showHeaders ? 0 : 1;
  const below = table.showTotals ? 1 : 0;
  return {
    table: table.name,
    sheetId: table.worksheet.id,
    block: { row: range.rowIndex - above, column: range.columnIndex, rows: range.rowCount + above - below, columns: range.columnCount },
  };
}

function namePlace({ name, range }: { readonly name: string; readonly range: Excel.Range }): NamePlace[] {
  if (range.isNullObject) return [];
  return [{ name, sheetId: range.worksheet.id, block: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount } }];
}
