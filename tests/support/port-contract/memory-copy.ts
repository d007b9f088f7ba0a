import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { MemoryTable } from "../../../src/core/workbook/memory-table";

/** A workbook in memory that holds the same as another, and goes its own way from then on. */
export function memoryCopy(book: MemoryBook): MemoryBook {
  const copy = new MemoryBook();
  const sheets = new Map(book.sheets.map((sheet) => [sheet, copy.addSheet(sheet.name)]));
  for (const [sheet, made] of sheets) {
    for (const [row, line] of sheet.rows().entries()) {
      for (const [column, cell] of line.entries()) made.set(row, column, cell);
    }
  }
  for (const table of book.tables) {
    const sheet = sheets.get(table.sheet);
    if (sheet === undefined) continue;
    const made = new MemoryTable(table.name, sheet, table.place, table.width, table.height);
    for (const [header, rule] of table.validations) made.validations.set(header, rule);
    made.conditionalFormats = [...table.conditionalFormats];
    copy.tables.push(made);
  }
  copy.names = [...book.names];
  for (const [property, value] of book.properties) copy.properties.set(property, value);
  return copy;
}
