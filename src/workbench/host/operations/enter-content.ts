import { type Area, intersection, isUnbounded } from "../model/area";
import type { Book } from "../model/book";
import { type HostCell, isBlank } from "../model/cell";
import { copiedFormula } from "../model/formula-shift";
import { keptFormula } from "../model/formula-spelling";
import type { CellDetails } from "../model/happening";
import type { Sheet } from "../model/sheet";
import { areReferencesReadable } from "../model/structured-reference";
import type { Table } from "../model/table";
import { invalidArgument } from "../protocol/host-error";
import type { WireValue } from "../protocol/wire-value";
import { enteredValue } from "./entered-value";
import { freeHeader, renameHeader } from "./headers";
import { assertEditable } from "./protection";

/** Where a year is missing in what is typed, this one is meant. */
export interface EntrySettings {
  readonly year: number;
}

/** What is to be written: one thing for every cell, or one for each. */
export type Entered = { readonly everywhere: WireValue } | { readonly rows: readonly (readonly WireValue[])[] };

/**
 * Writes values and formulas into cells. `null` leaves a cell as it is, an empty
 * text empties it. One formula for many cells is copied: its relative references
 * follow (assumed: `copiedFormulas`).
 */
export function enterContent(book: Book, sheet: Sheet, area: Area, entered: Entered, settings: EntrySettings): void {
  // An unbounded range cannot be written (learn.microsoft.com, "Read or write to an unbounded range").
  if (isUnbounded(area)) throw invalidArgument();
  assertEditable(sheet, area);
  const before = sheet.cells.at(area.row, area.column).value;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const content = "everywhere" in entered ? copied(entered.everywhere, row, column) : (entered.rows[row]?.[column] ?? null);
      if (content !== null) enterCell(book, sheet, area.row + row, area.column + column, content, settings);
    }
  }
  noteColumnFormulas(sheet, area);
  announceEdit(book, sheet, area, area.rows * area.columns === 1 ? { before, after: sheet.cells.at(area.row, area.column).value } : null);
}

/** Tells whoever asked that cells were edited. */
export function announceEdit(book: Book, sheet: Sheet, area: Area, details: CellDetails | null): void {
  const tables = sheet.tables.filter((table) => intersection(table.area, area) !== null);
  book.announce({ kind: "changed", sheet, area, type: "RangeEdited", details, tables });
}

function copied(content: WireValue, rows: number, columns: number): WireValue {
  return typeof content === "string" && content.startsWith("=") ? `=${copiedFormula(content.slice(1), rows, columns)}` : content;
}

function enterCell(book: Book, sheet: Sheet, row: number, column: number, content: WireValue, settings: EntrySettings): void {
  if (typeof content === "object") throw invalidArgument();
  const table = sheet.tableAt(row, column);
  if (table !== null && table.hasHeaders && row === table.area.row) {
    enterHeader(book, sheet, table, row, column, content);
    return;
  }
  sheet.cells.set(row, column, entryOf(sheet.cells.at(row, column), content, table, { ...settings, dateSystem: book.dateSystem }));
}

// Assumed: `noCalculation`.
function entryOf(cell: HostCell, content: string | number | boolean, table: Table | null, settings: EntrySettings & Pick<Book, "dateSystem">): HostCell {
  const isTextFormat = cell.format.numberFormat === "@";
  if (typeof content === "string" && content.length > 1 && content.startsWith("=") && !isTextFormat) {
    if (!areReferencesReadable(content)) throw invalidArgument();
    const formula = keptFormula(content.slice(1), table?.name ?? null);
    // The formula that stood there already keeps its last value: nothing calculates here.
    return cell.formula === formula ? cell : { ...cell, value: null, isError: false, formula, carried: null };
  }
  const { value, isError, numberFormat } = enteredValue(content, isTextFormat, settings.year, settings.dateSystem);
  const hasNoFormat = (cell.format.numberFormat ?? "General") === "General";
  const format = hasNoFormat && numberFormat !== null ? { ...cell.format, numberFormat } : cell.format;
  return { ...cell, value, isError, formula: null, format, look: format === cell.format ? cell.look : null, carried: null };
}

/** A header is always text, and no two of a table are alike: Excel puts a number behind. */
function enterHeader(book: Book, sheet: Sheet, table: Table, row: number, column: number, content: string | number | boolean): void {
  const tableColumn = table.columns[column - table.area.column];
  if (tableColumn === undefined) return;
  const text = String(content).replace(/^'/u, "");
  const others = table.columns.filter((other) => other !== tableColumn).map((other) => other.name);
  renameHeader(book, table, tableColumn, freeHeader(text, others));
  sheet.cells.set(row, column, { ...sheet.cells.at(row, column), value: tableColumn.name, isError: false, formula: null, carried: null });
}

/** A column that was given one formula in all its rows gives it to new rows as well (assumed: `calculatedColumns`). */
function noteColumnFormulas(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (intersection(table.bodyArea, area) === null) continue;
    for (const column of table.columns) {
      const body = table.columnOf(table.bodyArea, column);
      const written = intersection(body, area);
      if (written === null || written.rows !== body.rows) continue;
      const first = sheet.cells.at(body.row, body.column);
      const isOneFormula = Array.from({ length: body.rows }, (_, index) => sheet.cells.at(body.row + index, body.column)).every(
        (cell, index) => cell.formula !== null && first.formula !== null && cell.formula === copiedFormula(first.formula, index, 0),
      );
      if (isOneFormula) column.formula = first.formula;
      else if (isBlank(first)) column.formula = null;
    }
  }
}
