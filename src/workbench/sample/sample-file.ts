import { knownPlans } from "../../app/known-plans";
import { generateWorkbook } from "../../app/generate-workbook";
import { goalsTable, progressTable, reviewsTable, surveysTable } from "../../core/contract/tables";
import { fiscalYearCode, fiscalYearEnd, fiscalYearLabel } from "../../core/plan/fiscal-year";
import { readBook } from "../../file/book/read-book";
import { bookBytes } from "../../file/book/write-book";
import { workbookFile } from "../../file/write/write-workbook";
import { typeInCells } from "../host/acts/type-in-cells";
import { openedBook, savedBook } from "../host/book-file";
import type { Book } from "../host/model/book";
import type { Table } from "../host/model/table";
import { finishedYear, runningYear, type TypedRow, type YearCells } from "./sample-cells";

/** The plan in its second year as an .xlsx file, filled in as far as it usually is by then, with what people usually get wrong. */
export async function sampleFile(): Promise<Uint8Array> {
  const [plan] = knownPlans;
  const [first, second] = [plan.firstYear, plan.firstYear + 1];
  const file = await generateWorkbook({ plan, today: fiscalYearEnd(second), year: fiscalYearCode(second) }, { write: workbookFile });
  const read = file.ok ? await readBook(file.value) : file;
  if (!read.ok) throw new Error("The sample cannot be opened.");
  const book = openedBook(read.value);
  fillYear(book, fiscalYearLabel(first), finishedYear(first));
  fillYear(book, fiscalYearLabel(second), runningYear(second));
  return bookBytes(savedBook(book));
}

function fillYear(book: Book, label: string, cells: YearCells): void {
  fillRows(book, progressTable.name, label, (index) => cells.progress(index));
  fillRows(book, goalsTable.name, label, (index, row) => {
    const isAgain = row(goalsTable.source) !== row(goalsTable.goal);
    return isAgain ? {} : cells.goal(index, { hasFigure: row(goalsTable.threshold) !== null || row(goalsTable.unit) !== null, isShare: row(goalsTable.unit) === "%" });
  });
  fillRows(book, surveysTable.name, label, (index) => cells.survey(index));
  fillRows(book, reviewsTable.name, label, (index) => cells.review(index));
}

/** Types into the rows of a year, as people do. */
function fillRows(book: Book, name: string, label: string, typed: (index: number, row: (header: string) => unknown) => TypedRow): void {
  const table = book.tables.find((candidate) => candidate.name === name);
  if (table === undefined) return;
  const sheet = book.sheetOf(table);
  const { row: firstRow, rows } = table.bodyArea;
  const column = (header: string): number => table.area.column + headerAt(table, header);
  let index = 0;
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const valueOf = (header: string): unknown => sheet.cells.at(row, column(header)).value;
    if (valueOf(progressTable.year) !== label) continue;
    for (const [header, text] of Object.entries(typed(index, valueOf))) if (text !== "") typeInCells(book, sheet.name, [{ row, column: column(header), typed: text }]);
    index += 1;
  }
}

function headerAt(table: Table, header: string): number {
  const column = table.columnNamed(header);
  if (column === undefined) throw new Error(`There is no ${table.name}[${header}].`);
  return table.indexOf(column);
}
