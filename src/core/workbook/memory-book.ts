import { emptyCell } from "./cell";
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
    const below = this.tables.filter((other) => other.sheet === table.sheet && other.place.row > table.lastRow && overlaps(other.place.column, other.lastColumn, table.place.column, table.lastColumn));
    const isCut = below.some((other) => other.place.column < table.place.column || other.lastColumn > table.lastColumn);
    const row = table.lastRow + 1;
    if (!table.sheet.isEmptyRange(row, table.place.column, 1, table.width) || below.some((other) => other.place.row === row)) {
      if (isCut) return null;
      table.sheet.shiftDown(row, table.place.column, table.width);
      for (const other of below) other.place = { ...other.place, row: other.place.row + 1 };
    }
    table.height += 1;
    return table.height - 1;
  }

  /** Adds a column at the right end of a table, moving what stands there to the right; false where another table is cut by that. */
  appendColumn(table: MemoryTable, header: string): boolean {
    const right = this.tables.filter((other) => other.sheet === table.sheet && other.place.column > table.lastColumn && overlaps(other.place.row, other.lastRow, table.place.row, table.lastRow));
    const column = table.lastColumn + 1;
    if (!table.sheet.isEmptyRange(table.place.row, column, table.height + 1, 1)) {
      if (right.some((other) => other.place.row < table.place.row || other.lastRow > table.lastRow)) return false;
      table.sheet.shiftRight(table.place.row, table.height + 1, column);
      for (const other of right) other.place = { ...other.place, column: other.place.column + 1 };
    }
    table.sheet.set(table.place.row, column, { ...emptyCell, value: header });
    table.width += 1;
    return true;
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
