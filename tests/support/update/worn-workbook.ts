import { initiativesTable, progressTable } from "../../../src/core/contract/tables";
import { headerFormat } from "../../../src/core/sheets/palette";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { invariant } from "../../../src/core/shared/invariant";
import { addressText } from "../../../src/core/workbook/address";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { readBook } from "../../../src/file/book/read-book";
import { workbookFile } from "../../../src/file/write/write-workbook";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import { openedBook } from "../../../src/workbench/host/book-file";
import type { Book } from "../../../src/workbench/host/model/book";
import { type OpenExcel, openExcel } from "../excel/open-excel";
import { hoshimori2026 } from "../plans/hoshimori-2026";

/** The plan of the workbook. */
export const plans = [hoshimori2026] as const;

/** A workbook of ours as a file says it, opened afresh. */
const made = (async () => {
  const state = planWorkbook({ plan: hoshimori2026, targetYear: hoshimori2026.firstYear, createdOn: "2026-04-01" });
  const file = await readBook(await workbookFile(state, { title: hoshimori2026.title, createdOn: "2026-04-01", header: headerFormat }));
  invariant(file.ok, "a file of ours can be read");
  return file.value;
})();

/** A workbook in use, open in Excel: with entries, plan cells emptied and typed over, and formulas typed over. */
export async function worn(): Promise<OpenExcel> {
  const live = openExcel({ book: openedBook(await made) });
  const { host } = live;
  host.act("person", (book) => {
    for (let row = 0; row < 6; row += 1) type(book, "進捗入力", progressTable.result, row, `実績${row}`);
    for (let row = 0; row < 3; row += 1) type(book, "取組一覧", initiativesTable.purpose, row, "");
    for (let row = 0; row < 4; row += 1) type(book, "進捗入力", progressTable.check, row, "済");
    type(book, "取組一覧", initiativesTable.title, 2, "面談の充実");
  });
  return live;
}

function type(book: Book, sheet: string, header: string, row: number, text: string): void {
  const table = book.sheetNamed(sheet)?.tables[0];
  invariant(table !== undefined, `there is a table on ${sheet}`);
  const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === header);
  typeInCell(book, sheet, addressText({ row: table.bodyArea.row + row, column }), text);
}

/** What stands in a column of a table, formulas as their text. */
export function cells(snapshot: Snapshot, table: string, header: string): unknown[] {
  const found = snapshot.tables.find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  return found?.rows.map((row) => row[column]?.formula ?? row[column]?.value ?? null) ?? [];
}
