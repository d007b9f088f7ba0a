import type { FileCell } from "../../../file/book/file-cell";
import { type Area, areaBetween, isUnbounded, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";
import { blankCell, type HostCell, type HostFormat, isBlank, plainFormat } from "./cell";

interface Look {
  readonly format: HostFormat;
  readonly look: FileCell["look"];
}

const plainLook: Look = { format: plainFormat, look: null };

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/** The cells of a sheet. A cell that is not stored is empty and looks as its row, its column or the sheet do. */
export class CellGrid {
  #rows = new Map<number, Map<number, HostCell>>();
  readonly #rowLooks = new Map<number, Look>();
  readonly #columnLooks = new Map<number, Look>();
  #sheetLook = plainLook;

  at(row: number, column: number): HostCell {
    const stored = this.#rows.get(row)?.get(column);
    if (stored !== undefined) return stored;
    const { format, look } = this.#rowLooks.get(row) ?? this.#columnLooks.get(column) ?? this.#sheetLook;
    return blankCell(format, look);
  }

  set(row: number, column: number, cell: HostCell): void {
    const cells = this.#rows.get(row) ?? new Map<number, HostCell>();
    cells.set(column, cell);
    this.#rows.set(row, cells);
  }

  /** The stored cells of an area, in no promised order. */
  *stored(area: Area): Generator<PlacedCell> {
    const isTall = area.rows > this.#rows.size;
    const rows = isTall ? [...this.#rows.keys()].filter((row) => row >= area.row && row <= lastRow(area)) : counted(area.row, area.rows);
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column <= lastColumn(area)) yield { row, column, cell };
      }
    }
  }

  /** The smallest area with everything that is stored in it; `valuesOnly` leaves formats out. `null` when there is nothing. */
  usedArea(valuesOnly: boolean, within: Area): Area | null {
    let bounds: Area | null = null;
    for (const { row, column, cell } of this.stored(within)) {
      if (valuesOnly && isBlank(cell)) continue;
      bounds = bounds === null
        ? { row, column, rows: 1, columns: 1 }
        : areaBetween(Math.min(bounds.row, row), Math.min(bounds.column, column), Math.max(lastRow(bounds), row), Math.max(lastColumn(bounds), column));
    }
    return bounds;
  }

  /** Whether no cell of an area holds a value or formula. */
  isEmpty(area: Area): boolean {
    for (const { cell } of this.stored(area)) if (!isBlank(cell)) return false;
    return true;
  }

  /** Gives every cell of an area another look, cells yet to be used included. What the file said of its look is forgotten. */
  reformat(area: Area, change: (format: HostFormat) => HostFormat): void {
    const changed = ({ format }: Look): Look => ({ format: change(format), look: null });
    if (!isUnbounded(area)) {
      for (const row of counted(area.row, area.rows)) {
        for (const column of counted(area.column, area.columns)) {
          const cell = this.at(row, column);
          this.set(row, column, { ...cell, ...changed(cell) });
        }
      }
      return;
    }
    for (const { row, column, cell } of [...this.stored(area)]) this.set(row, column, { ...cell, ...changed(cell) });
    if (area.rows === sheetRows && area.columns === sheetColumns) {
      this.#sheetLook = changed(this.#sheetLook);
      for (const [row, look] of this.#rowLooks) this.#rowLooks.set(row, changed(look));
      for (const [column, look] of this.#columnLooks) this.#columnLooks.set(column, changed(look));
    } else if (area.rows === sheetRows) {
      for (const column of counted(area.column, area.columns)) this.setColumnLook(column, changed(this.#columnLooks.get(column) ?? this.#sheetLook));
    } else {
      for (const row of counted(area.row, area.rows)) this.#rowLooks.set(row, changed(this.#rowLooks.get(row) ?? this.#sheetLook));
    }
  }

  setColumnLook(column: number, look: Look): void {
    this.#columnLooks.set(column, look);
  }

  /** The looks of whole columns, by column. */
  get columnLooks(): ReadonlyMap<number, Look> {
    return this.#columnLooks;
  }

  /** Puts every cell where `place` says; a cell for which it says `null` is gone. */
  move(place: (row: number, column: number) => { readonly row: number; readonly column: number } | null): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const [row, cells] of before) {
      for (const [column, cell] of cells) {
        const target = place(row, column);
        if (target !== null) this.set(target.row, target.column, cell);
      }
    }
  }

  /** Moves the looks of whole rows or columns along with them. */
  moveLooks(axis: "row" | "column", place: (index: number) => number | null): void {
    const looks = axis === "row" ? this.#rowLooks : this.#columnLooks;
    const before = [...looks];
    looks.clear();
    for (const [index, look] of before) {
      const target = place(index);
      if (target !== null) looks.set(target, look);
    }
  }
}

function* counted(first: number, count: number): Generator<number> {
  for (let index = first; index < first + count; index += 1) yield index;
}
