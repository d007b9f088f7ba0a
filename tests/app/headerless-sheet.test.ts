import { expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { prepareUpdate } from "../../src/app/prepare-update";
import { progressTable } from "../../src/core/contract/tables";
import { emptyCell } from "../../src/core/workbook/cell";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { madeWorkbook, tableOf, today } from "../support/update/memory-update";

/** 進捗入力 whose table was turned into plain cells, some of its headers typed over. */
async function withoutTable(headers: readonly string[]): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  const table = tableOf(port.book, progressTable.name);
  for (const header of headers) table.sheet.set(table.place.row, table.place.column + table.headers.indexOf(header), { ...emptyCell, value: `${header}（旧）` });
  port.book.tables = port.book.tables.filter((other) => other !== table);
  return port;
}

test("a table that is gone together with headers of it is not made a second time: a person is told of its sheet", async () => {
  const port = await withoutTable([progressTable.key, progressTable.year, progressTable.initiative, progressTable.department, progressTable.status]);
  expect(await prepareUpdate(port, knownPlans, today)).toEqual({ ok: false, error: { code: "missingTable", detail: { sheet: "進捗入力" } } });
});

test("with its headers as they were it is laid over its cells again, and where people cleared the sheet it is made anew", async () => {
  expect(await prepareUpdate(await withoutTable([]), knownPlans, today)).toMatchObject({ ok: true });
  const port = await withoutTable([]);
  const sheet = port.book.sheet("進捗入力");
  for (let row = 4; sheet !== undefined && row < sheet.rowCount; row += 1) for (let column = 0; column < sheet.columnCount; column += 1) sheet.set(row, column, emptyCell);
  expect(await prepareUpdate(port, knownPlans, today)).toMatchObject({ ok: true });
});

test("a table whose headers were typed over, though it is a table still, is not made a second time either", async () => {
  const port = await madeWorkbook();
  const table = tableOf(port.book, progressTable.name);
  for (const [column, header] of [...table.headers].entries()) table.sheet.set(table.place.row, table.place.column + column, { ...emptyCell, value: `列${column + 1}（${header}）` });
  expect(await prepareUpdate(port, knownPlans, today)).toEqual({ ok: false, error: { code: "missingTable", detail: { sheet: "進捗入力" } } });
});
