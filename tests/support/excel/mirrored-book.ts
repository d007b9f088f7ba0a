import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { remembered } from "../../../src/core/shared/remembered";
import type { RenderedValidation } from "../../../src/core/workbook/validation-rule";
import { appendSheet, Book } from "../../../src/workbench/host/model/book";
import { blankCell, plainFormat } from "../../../src/workbench/host/model/cell";
import { keptFormula } from "../../../src/workbench/host/model/formula-spelling";
import type { CustomConditionalFormat, Validation } from "../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../src/workbench/host/model/sheet";
import { Table, type TableColumn } from "../../../src/workbench/host/model/table";

/**
 * The same workbook as one in memory, open in a host; `null` where Excel could
 * not hold it: two columns of one header, or a formula that reads its own row
 * where there is no table any more.
 */
export function mirroredBook(memory: MemoryBook): Book | null {
  if (!memory.tables.every(isPossible)) return null;
  const book = new Book();
  const sheets = new Map<string, Sheet>();
  const keptIn = remembered((table) => remembered((formula) => keptFormula(formula, table === "" ? null : table)));
  for (const sheet of memory.sheets) {
    const made = appendSheet(book, sheet.name);
    sheets.set(sheet.name, made);
    for (const [row, line] of sheet.rows().entries()) {
      for (const [column, { value, formula }] of line.entries()) {
        if (value === null && formula === null) continue;
        const table = memory.tables.find((candidate) => candidate.sheet === sheet && row > candidate.place.row && row <= candidate.lastRow && column >= candidate.place.column && column <= candidate.lastColumn);
        if (formula?.includes("[#This Row]") === true && table === undefined) return null;
        made.cells.set(row, column, { ...blankCell(), value: value === "" ? null : value, formula: formula === null ? null : keptIn(table?.name ?? "")(formula) });
      }
    }
  }
  if (memory.sheets.length === 0) appendSheet(book, "Sheet1");
  for (const table of memory.tables) mirrorTable(book, sheets.get(table.sheet.name), table);
  book.names = memory.names.map(({ name, reference }) => ({ name, scope: null, formula: reference, isVisible: true, comment: "" }));
  for (const [property, value] of memory.properties) book.properties.set(property, value);
  const [first] = book.sheets;
  if (first !== undefined) book.selection = { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  return book;
}

function isPossible({ headers, sheet, place }: MemoryTable): boolean {
  const names = headers.map((header) => header.toLowerCase());
  const areTexts = headers.every((header, offset) => header !== "" && typeof sheet.cell(place.row, place.column + offset).value === "string" && sheet.cell(place.row, place.column + offset).formula === null);
  return areTexts && new Set(names).size === names.length;
}

function mirrorTable(book: Book, sheet: Sheet | undefined, table: MemoryTable): void {
  if (sheet === undefined) return;
  const area = { row: table.place.row, column: table.place.column, rows: table.height + 1, columns: table.width };
  const columns = table.headers.map((name, index): TableColumn => ({ id: index + 1, name, formula: null, total: null, filter: null }));
  sheet.tables.push(new Table(`{${book.nextId()}}`, table.name, area, columns));
  for (const [header, rule] of table.validations) {
    const column = table.columnOf(header);
    if (column !== null) sheet.validations.push(mirroredRule(rule, { row: area.row + 1, column, rows: table.height, columns: 1 }));
  }
  for (const formula of table.conditionalFormats) {
    const body = { ...area, row: area.row + 1, rows: table.height };
    const format: CustomConditionalFormat = { kind: "custom", id: `{${book.nextId()}}`, areas: [body], anchor: { row: body.row, column: body.column }, stopIfTrue: false, formula, format: plainFormat, look: null };
    sheet.conditionalFormats.push(format);
  }
}

function mirroredRule({ type, first, second }: RenderedValidation, area: Validation["areas"][number]): Validation {
  return {
    type,
    first,
    second,
    operator: type === "textLength" ? "lessThanOrEqual" : "between",
    areas: [area],
    anchor: { row: area.row, column: area.column },
    allowsBlank: true,
    showsError: true,
    errorStyle: "stop",
    error: { title: "確認", text: "確かめてください。" },
    showsPrompt: true,
    prompt: null,
    inCellDropDown: true,
    imeMode: null,
  };
}
