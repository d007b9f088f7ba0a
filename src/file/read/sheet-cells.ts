import type { Cell as FileCell, CellValue as FileValue, Sheet } from "hucre";
import { type Cell, type CellValue, emptyCell } from "../../core/workbook/cell";

type DateSystem = "1900" | "1904";

/** A sheet's used cells from A1, row by row. */
export function sheetCells(sheet: Sheet, dateSystem: DateSystem): Cell[][] {
  const rows = sheet.rows.map((row) => row.map((value) => plainCell(value, dateSystem)));
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = detailedCell(cell, dateSystem);
  }
  return rows;
}

function plainCell(value: FileValue, dateSystem: DateSystem): Cell {
  return value === null ? emptyCell : { value: cellValue(value, dateSystem), formula: null, numberFormat: null };
}

function detailedCell(cell: FileCell, dateSystem: DateSystem): Cell {
  const formula = cell.formula === undefined || cell.formula === "" ? null : cell.formula.replace(/^=/, "");
  const value = formula === null ? cell.value : (cell.formulaResult ?? cell.value);
  return { value: cellValue(value, dateSystem), formula, numberFormat: cell.style?.numFmt ?? null };
}

const dayMilliseconds = 86_400_000;
/** From this many days after 31 December 1899 on, the file library left out 29 February 1900, a day that Excel counts and that never was. */
const firstShiftedDay = 60;

/** The file library makes dates of numbers that look like dates; they are numbers again, in the file's own date system. */
function cellValue(value: FileValue, dateSystem: DateSystem): CellValue {
  // A number too large for a number (1e999) and a date there is none of are as good as no value.
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : serialOf(value, dateSystem);
}

/** The number the library made a date of. It gives one date to 59 and 60, which comes out as 59; no other number is lost. */
function serialOf(date: Date, dateSystem: DateSystem): number {
  if (dateSystem === "1904") return (date.getTime() - Date.UTC(1904, 0, 1)) / dayMilliseconds;
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / dayMilliseconds;
  return days < firstShiftedDay ? days : days + 1;
}
