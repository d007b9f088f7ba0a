import type { CellAddress } from "./address";
import { type Cell, emptyCell } from "./cell";
import type { MemorySheet } from "./memory-sheet";
import type { TableSnapshot } from "./snapshot";
import type { RenderedValidation } from "./validation-rule";

/** A table in memory: a rectangle of its sheet whose first row holds the headers. */
export class MemoryTable {
  name: string;
  readonly sheet: MemorySheet;
  place: CellAddress;
  width: number;
  /** Data rows; at least one, as in Excel. */
  height: number;
  /** By header. */
  readonly validations = new Map<string, RenderedValidation>();
  conditionalFormats: string[] = [];

  constructor(name: string, sheet: MemorySheet, place: CellAddress, width: number, height: number) {
    this.name = name;
    this.sheet = sheet;
    this.place = place;
    this.width = width;
    this.height = Math.max(1, height);
  }

  get headers(): string[] {
    return Array.from({ length: this.width }, (_, offset) => String(this.sheet.cell(this.place.row, this.place.column + offset).value ?? ""));
  }

  get lastRow(): number {
    return this.place.row + this.height;
  }

  get lastColumn(): number {
    return this.place.column + this.width - 1;
  }

  columnOf(header: string): number | null {
    const { row, column } = this.place;
    for (let offset = 0; offset < this.width; offset += 1) {
      if (String(this.sheet.cell(row, column + offset).value ?? "") === header) return column + offset;
    }
    return null;
  }

  /** A data cell by the position of its row (from 0) and its header; the empty cell when there is no such column. */
  cell(index: number, header: string): Cell {
    const column = this.columnOf(header);
    return column === null ? emptyCell : this.sheet.cell(this.place.row + 1 + index, column);
  }

  set(index: number, header: string, cell: Cell): void {
    const column = this.columnOf(header);
    if (column !== null) this.sheet.set(this.place.row + 1 + index, column, cell);
  }

  snapshot(): TableSnapshot {
    const headers = this.headers;
    return {
      name: this.name,
      sheet: this.sheet.name,
      place: this.place,
      headers,
      rows: Array.from({ length: this.height }, (_, index) =>
        headers.map((_header, offset) => this.sheet.cell(this.place.row + 1 + index, this.place.column + offset)),
      ),
      validations: headers.map((header) => this.validations.get(header) ?? null),
      conditionalFormats: [...this.conditionalFormats],
      isTable: true,
    };
  }
}
