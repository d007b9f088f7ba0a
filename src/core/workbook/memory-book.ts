import type { CellAddress } from "./address";
import { emptyCell } from "./cell";
import { makeRoom } from "./memory-shift";
import { MemorySheet } from "./memory-sheet";
import type { MemoryTable } from "./memory-table";
import type { NameSnapshot, Snapshot } from "./snapshot";

/** What a workbook in memory holds: whatever is done to it, by us or by the person who owns it, is done here. */
export class MemoryBook {
  readonly dateSystem: "1900" | "1904" = "1900";
  sheets: MemorySheet[] = [];
  tables: MemoryTable[] = [];
  names: NameSnapshot[] = [];
  readonly properties = new Map<string, string>();

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  table(name: string): MemoryTable | undefined {
    return this.tables.find((table) => table.name === name);
  }

  /**
   * Adds an empty row below a table and answers its position; what stands below
   * moves down with it, as in Excel. `null` where another table is cut by that.
   */
  appendRow(table: MemoryTable): number | null {
    const { sheet, place, lastColumn } = table;
    const row = table.lastRow + 1;
    const below = this.tables.filter((other) => other.sheet === sheet && other.place.row >= row && overlaps(other.place.column, other.lastColumn, place.column, lastColumn));
    if (!sheet.isEmptyRange(row, place.column, 1, table.width) || below.some((other) => other.place.row === row)) {
      if (below.some((other) => other.place.column < place.column || other.lastColumn > lastColumn)) return null;
      makeRoom(this, sheet, { push: "down", row, firstColumn: place.column, lastColumn });
    }
    table.height += 1;
    return table.height - 1;
  }

  /**
   * Adds a column at the right end of a table. Where something stands there, or
   * would touch the table then, a whole column of the sheet comes in, so that
   * nothing to the right is torn apart; false where another table is cut by that.
   */
  appendColumn(table: MemoryTable, header: string): boolean {
    const { sheet, place, height } = table;
    const column = table.lastColumn + 1;
    if (!sheet.isEmptyRange(place.row, column, height + 1, 2)) {
      if (this.tables.some((other) => other.sheet === sheet && other.place.column < column && other.lastColumn >= column)) return false;
      makeRoom(this, sheet, { push: "right", column });
    }
    sheet.set(place.row, column, { ...emptyCell, value: header });
    table.width += 1;
    return true;
  }

  isTableIn(sheet: MemorySheet, first: CellAddress, last: CellAddress): boolean {
    return this.tables.some(
      (table) => table.sheet === sheet && overlaps(table.place.row, table.lastRow, first.row, last.row) && overlaps(table.place.column, table.lastColumn, first.column, last.column),
    );
  }

  snapshot(): Snapshot {
    return {
      dateSystem: this.dateSystem,
      sheets: this.sheets.map((sheet) => ({ name: sheet.name, cells: sheet.rows() })),
      tables: this.tables.map((table) => table.snapshot()),
      names: [...this.names],
      properties: new Map(this.properties),
    };
  }
}

function overlaps(first: number, last: number, otherFirst: number, otherLast: number): boolean {
  return first <= otherLast && otherFirst <= last;
}
