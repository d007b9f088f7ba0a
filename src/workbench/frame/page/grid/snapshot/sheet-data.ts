import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { lastColumn, lastRow, wholeSheet } from "../../../../host/model/area";
import type { Sheet } from "../../../../host/model/sheet";
import { columnPoints, rowPoints } from "../../../../host/operations/measures";
import { cellData } from "./cell-data";
import { gridRange } from "./grid-range";
import type { Styles } from "./styles";

const pixelsPerPoint = 4 / 3;
/** A sheet shows at least so much, and a little beyond what is used, so that there is room to type. */
const least = { rows: 60, columns: 20 } as const;
const beyond = { rows: 40, columns: 4 } as const;

/** A sheet as the grid keeps it: cells with their looks, measures, merged cells, frozen panes. Rules and tables are the workbook's. */
export function sheetData(sheet: Sheet, styles: Styles): Partial<IWorksheetData> {
  const used = sheet.cells.usedArea(false, wholeSheet);
  const rowCount = Math.max(least.rows, used === null ? 0 : lastRow(used) + 1 + beyond.rows);
  const columnCount = Math.max(least.columns, used === null ? 0 : lastColumn(used) + 1 + beyond.columns);
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor === null ? {} : { tabColor: `#${sheet.tabColor}` }),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns },
    rowCount,
    columnCount,
    cellData: cells(sheet, styles),
    rowData: Object.fromEntries([...sheet.rows].map(([row, { isHidden }]): [number, Partial<IRowData>] => [row, { h: isHidden ? 0 : rowPoints(sheet, row) * pixelsPerPoint, ia: BooleanNumber.FALSE, hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }])),
    columnData: columnData(sheet, styles),
    mergeData: sheet.merges.map(gridRange),
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function cells(sheet: Sheet, styles: Styles): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells.stored(wholeSheet)) {
    (rows[row] ??= {})[column] = { ...cellData(cell), s: styles.idOf(cell.format) };
  }
  return rows;
}

function columnData(sheet: Sheet, styles: Styles): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, { isHidden }] of sheet.columns) columns[column] = { w: columnPoints(sheet, column) * pixelsPerPoint, hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  for (const [column, { format }] of sheet.cells.columnLooks) columns[column] = { ...columns[column], s: styles.idOf(format) };
  return columns;
}
