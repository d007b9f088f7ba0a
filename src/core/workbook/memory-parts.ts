import type { Cell } from "./cell";
import type { MemoryBook } from "./memory-book";
import type { MemoryTable } from "./memory-table";
import { parsedReference } from "./reference";
import type { AskedParts, AskedRows, TablePart, WorkbookParts } from "./workbook-parts";

/** Parts of a workbook in memory. */
export function memoryParts(book: MemoryBook, { rows, names }: AskedParts): WorkbookParts {
  const tables = [...new Set(rows.map(({ table }) => table))].flatMap((name): [string, TablePart][] => {
    const table = book.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return table === undefined ? [] : [[name, tablePart(table, rows.filter((asked) => asked.table === name))]];
  });
  return { tables: new Map(tables), names: new Map(names.flatMap((name) => namedPart(book, name))) };
}

function tablePart({ headers, height, sheet, place }: MemoryTable, spans: readonly AskedRows[]): TablePart {
  const rows = new Map<number, readonly Cell[]>();
  for (const { first, last } of spans) {
    for (let index = first; index <= Math.min(last, height - 1); index += 1) {
      rows.set(index, headers.map((_, offset) => sheet.cell(place.row + 1 + index, place.column + offset)));
    }
  }
  return { headers, rowCount: height, rows };
}

function namedPart(book: MemoryBook, name: string): [string, Cell[]][] {
  const found = book.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const reference = parsedReference(found?.reference ?? "");
  const sheet = reference === null ? undefined : book.sheet(reference.sheet);
  if (reference === null || sheet === undefined) return [];
  const { first, last } = reference;
  const cells: Cell[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) cells.push(sheet.cell(row, column));
  }
  return [[name, cells]];
}
