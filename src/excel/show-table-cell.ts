import { keyText } from "../core/workbook/key-text";
import { faultOf, isFromExcel } from "./faults/fault-of";
import { cellContent } from "./read/cell-content";
import { excelRun, roundTrip } from "./requests/round-trip";

/** A cell of a table's data, by the names the workbook has for things. */
export interface TableCell {
  readonly table: string;
  readonly keyColumn: string;
  /** The row's id as text; `null` for a row without one, which `index` tells then. */
  readonly key: string | null;
  readonly index: number;
  readonly column: string;
}

/** Whether a cell was brought before the person: `hidden` by a filter, by hand or with its sheet; `gone` with its row, column or table. */
export type Shown = "shown" | "hidden" | "gone";

/**
 * Selects a cell of a table, wherever its row stands by now. Nothing that is
 * hidden is shown for it.
 *
 * @throws WorkbookFault when Excel refuses.
 */
export async function showTableCell({ table: name, keyColumn, key, index, column }: TableCell): Promise<Shown> {
  try {
    return await excelRun(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      const keys = table.columns.getItemOrNullObject(keyColumn);
      const cells = table.columns.getItemOrNullObject(column);
      table.load("name");
      keys.load("name");
      cells.load("name");
      table.worksheet.load("visibility");
      await roundTrip(context);
      if (table.isNullObject || cells.isNullObject) return "gone";
      if (table.worksheet.visibility !== "Visible") return "hidden";
      const row = key === null || keys.isNullObject ? index : await rowOf(context, keys, key);
      const cell = row === null ? null : await cellAt(context, cells, row);
      if (cell === null) return "gone";
      if (cell.rowHidden || cell.columnHidden) return "hidden";
      table.worksheet.activate();
      cell.select();
      await roundTrip(context);
      return "shown";
    });
  } catch (thrown) {
    throw isFromExcel(thrown) ? faultOf(thrown) : thrown;
  }
}

async function rowOf(context: Excel.RequestContext, keys: Excel.TableColumn, key: string): Promise<number | null> {
  const range = keys.getDataBodyRange();
  range.load("values");
  await roundTrip(context);
  const row = range.values.findIndex(([value]) => keyText(cellContent(value, "").value) === key);
  return row < 0 ? null : row;
}

async function cellAt(context: Excel.RequestContext, column: Excel.TableColumn, row: number): Promise<Excel.Range | null> {
  const body = column.getDataBodyRange();
  body.load("rowCount");
  const cell = body.getCell(row, 0);
  cell.load("rowHidden,columnHidden");
  await roundTrip(context);
  return row < body.rowCount ? cell : null;
}
