import { roundTrip } from "../requests/round-trip";
import type { Rectangle } from "../write/rectangle";

/** A table by the sheet it stands on and its place there, header row included, totals left out. */
export interface TablePlace {
  readonly table: string;
  readonly sheetId: string;
  readonly block: Rectangle;
}

/** Where the tables of the workbook stand, asked in two round trips. */
export async function tablePlaces(context: Excel.RequestContext): Promise<readonly TablePlace[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await roundTrip(context);
  const found = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await roundTrip(context);
  return found.map(({ table, range }) => {
    // A table without headers has its data counted as if one stood above.
    const above = table.showHeaders ? 0 : 1;
    const below = table.showTotals ? 1 : 0;
    return {
      table: table.name,
      sheetId: table.worksheet.id,
      block: { row: range.rowIndex - above, column: range.columnIndex, rows: range.rowCount + above - below, columns: range.columnCount },
    };
  });
}
