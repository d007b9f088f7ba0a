import type { CellAddress } from "./address";
import { emptyCell } from "./cell";
import { makeRoom } from "./memory-shift";
import { parsedReference } from "./reference";
import { MemorySheet } from "./memory-sheet";
import type { MemoryTable } from "./memory-table";
import type { NameSnapshot, Snapshot } from "./snapshot";

/** What a workbook in memory holds: whatever is done to it, by us or by the person who owns it, is done here. */
export class MemoryBook {
  dateSystem: Snapshot["dateSystem"] = "1900";
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
   * Adds an empty row below a table and answers its position. Where something
   * stands there, a whole row of the sheet comes in, so that no note below is
   * torn apart; `null` where that would cut a table or a named list beside.
   */
  appendRow(table: MemoryTable): number | null {
    const { sheet, place, lastColumn } = table;
    const row = table.lastRow + 1;
    const isTableBelow = this.tables.some((other) => other.sheet === sheet && other.place.row === row && overlaps(other.place.column, other.lastColumn, place.column, lastColumn));
    if (isTableBelow || !sheet.isEmptyRange(row, place.column, 1, table.width)) {
      if (this.#isCutAt(table, row)) return null;
      makeRoom(this, sheet, { push: "down", row });
    }
    table.height += 1;
    return table.height - 1;
  }

  /** Whether a row that comes in there would go through another table, or through a list that a name of the workbook is for. */
  #isCutAt(table: MemoryTable, row: number): boolean {
    const names = this.names.flatMap(({ reference }) => parsedReference(reference) ?? []).filter((named) => named.sheet === table.sheet.name && (named.first.column > table.lastColumn || named.last.column < table.place.column));
    const tables = this.tables.filter((other) => other !== table && other.sheet === table.sheet).map(({ place, lastRow }) => ({ first: place, last: { row: lastRow } }));
    return [...tables, ...names].some(({ first, last }) => first.row < row && row <= last.row);
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
