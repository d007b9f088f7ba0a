import type { Cell, CellStyle } from "hucre";
import { quotedSheetName, addressText } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/cell";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { DesiredCell, DesiredRow, DesiredSheet, DesiredTable } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { cellStyle } from "./cell-style";
import { tableHeight } from "./table-height";

/** Cells by `row,column`, both counted from 0, as the file library takes them. */
export type SheetCells = Map<string, Partial<Cell>>;

/** Every cell of a sheet: fields and texts first, then the tables. */
export function sheetCells(sheet: DesiredSheet, header: CellFormat, naming: Naming): SheetCells {
  const cells: SheetCells = new Map();
  for (const cell of sheet.cells) cells.set(`${cell.at.row},${cell.at.column}`, fixedCell(cell, naming));
  for (const table of sheet.tables) tableCells(cells, table, header, naming);
  return cells;
}

function fixedCell(cell: DesiredCell, naming: Naming): Partial<Cell> {
  const link = cell.link;
  return {
    ...content(cell.value, cell.formula === undefined ? null : cellFormula(cell.formula, "", naming), cellStyle(cell.format)),
    ...(link === undefined
      ? {}
      : { hyperlink: { target: "", location: `${quotedSheetName(naming.sheet(link.sheet))}!${addressText(link.at)}`, display: String(cell.value ?? "") } }),
  };
}

function tableCells(cells: SheetCells, table: DesiredTable, header: CellFormat, naming: Naming): void {
  const name = naming.table(table.name);
  const columns = table.columns.map((column) => ({
    style: cellStyle(column.format),
    format: column.format,
    formula: column.formula === null ? null : cellFormula(column.formula, name, naming),
  }));
  for (const [position, column] of table.columns.entries()) {
    cells.set(`${table.place.row},${table.place.column + position}`, content(column.header, null, cellStyle(header)));
  }
  for (let index = 0; index < tableHeight(table); index += 1) {
    const row = table.rows[index];
    for (const [position, column] of columns.entries()) {
      const style = row === undefined ? column.style : rowStyle(row, position, column.format, column.style);
      const formula = row === undefined ? null : column.formula;
      cells.set(`${table.place.row + 1 + index},${table.place.column + position}`, content(row?.values[position] ?? null, formula, style));
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

/** Texts the file library would take for Excel's error values. */
const errorLike = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function content(value: CellValue, formula: string | null, style: CellStyle): Partial<Cell> {
  const written = typeof value === "string" ? withEscapedEscapes(value) : value;
  if (formula !== null) return { value: null, formula, formulaResult: written, style };
  if (typeof value === "string" && errorLike.test(value)) return { value, richText: [{ text: value }], style };
  return { value: written, style };
}

/** `_x000D_` stands for a carriage return in a file, so a text that reads so itself has its underscore escaped. XML has no U+FFFE and U+FFFF. */
function withEscapedEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\uFFFE", "_xFFFE_").replaceAll("\uFFFF", "_xFFFF_");
}
