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
