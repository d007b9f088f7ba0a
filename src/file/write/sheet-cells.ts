import type { Cell, CellStyle, CellValue as FileValue } from "hucre";
import { quotedSheetName, addressText } from "../../core/workbook/address";
import type { CellFormat } from "../../core/workbook/cell-format";
import { coveredCells } from "../../core/workbook/covered-cells";
import type { DesiredCell, DesiredRow, DesiredSheet, DesiredTable } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { cellContent } from "./cell-content";
import { cellStyle } from "./cell-style";
import { tableHeight } from "../../core/workbook/table-height";

/**
 * A sheet's cells as the file library takes them fastest: plain values by row
 * in columns that share a style, and one by one what differs from that.
 */
export interface SheetCells {
  readonly rows: readonly FileValue[][];
  /** By `row,column`, both counted from 0. */
  readonly cells: Map<string, Partial<Cell>>;
  /** The style of the plain values of a column. */
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
}

/** Every cell of a sheet: fields and texts first, then the tables. `columnFormula` says what is written for the formula of a column. */
export function sheetCells(sheet: DesiredSheet, header: CellFormat, naming: Naming, columnFormula: (formula: string) => string): SheetCells {
  const laid = { rows: new Array<FileValue[]>(), cells: new Map<string, Partial<Cell>>(), columnStyles: new Map<number, CellStyle>() };
  for (const cell of sheet.cells) {
    laid.cells.set(`${cell.at.row},${cell.at.column}`, fixedCell(cell, naming));
    // Lines around merged cells are drawn by each of them.
    for (const { row, column } of coveredCells([cell])) laid.cells.set(`${row},${column}`, { value: null, style: cellStyle(cell.format) });
  }
  for (const table of sheet.tables) layTable(laid, table, header, (formula) => columnFormula(cellFormula(formula, table.name, naming)));
  return laid;
}

function fixedCell(cell: DesiredCell, naming: Naming): Partial<Cell> {
  const link = cell.link;
  return {
    ...cellContent(cell.value, cell.formula === undefined ? null : cellFormula(cell.formula, "", naming)),
    style: cellStyle(cell.format),
    ...(link === undefined
      ? {}
      : { hyperlink: { target: "", location: `${quotedSheetName(naming.sheet(link.sheet))}!${addressText(link.at)}`, display: String(cell.value ?? "") } }),
  };
}

interface Layout {
  readonly rows: FileValue[][];
  readonly cells: Map<string, Partial<Cell>>;
  readonly columnStyles: Map<number, CellStyle>;
}

function layTable({ rows, cells, columnStyles }: Layout, table: DesiredTable, header: CellFormat, columnFormula: (formula: string) => string): void {
  const columns = table.columns.map((column, position) => {
    const style = cellStyle(column.format);
    const at = table.place.column + position;
    if (!columnStyles.has(at)) columnStyles.set(at, style);
    const formula = column.formula === null ? null : columnFormula(column.formula);
    cells.set(`${table.place.row},${at}`, { ...cellContent(column.header, null), style: cellStyle(header) });
    return { at, style, format: column.format, formula };
  });
  for (let index = 0; index < tableHeight(table); index += 1) {
    const row = table.rows[index];
    const place = table.place.row + 1 + index;
    while (rows.length <= place) rows.push([]);
    const plain = rows[place] ?? [];
    while (plain.length < table.place.column) plain.push(null);
    for (const [position, column] of columns.entries()) {
      const style = row === undefined ? column.style : rowStyle(row, position, column.format, column.style);
      const cell = cellContent(row?.values[position] ?? null, row === undefined ? null : column.formula);
      cell.style = style;
      const isPlain = cell.formula === undefined && cell.richText === undefined && style === columnStyles.get(column.at);
      plain[column.at] = isPlain ? (cell.value ?? null) : null;
      if (!isPlain) cells.set(`${place},${column.at}`, cell);
    }
  }
}

const combined = new WeakMap<CellFormat, Map<string, CellStyle>>();

/** The style of a cell that differs from its column, made once for each pair of formats. */
function rowStyle(row: DesiredRow, position: number, format: CellFormat, style: CellStyle): CellStyle {
  const own = row.formats.get(position);
  if (own === undefined) return style;
  const byOwn = combined.get(format) ?? new Map<string, CellStyle>();
  combined.set(format, byOwn);
  const key = JSON.stringify(own);
  const made = byOwn.get(key) ?? cellStyle({ ...format, ...own });
  byOwn.set(key, made);
  return made;
}
