import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { initiativesTable } from "../../../src/core/contract/tables";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { invariant } from "../../../src/core/shared/invariant";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { addressText } from "../../../src/core/workbook/address";
import { readBook } from "../../../src/file/book/read-book";
import { bookBytes } from "../../../src/file/book/write-book";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import { openedBook, savedBook } from "../../../src/workbench/host/book-file";
import { hostSession, type HostSession } from "../../../src/workbench/terminal/host-session";
import { fileOf } from "../../support/filled-workbook";
import { withTemporaryFolder } from "../../support/office/temporary-folder";

const run = (...words: readonly string[]): Promise<HostSession> => hostSession(words, "2022-06-01 09:00:00");

/** A workbook of ours in which somebody typed over a 取組名. */
async function typedOver(): Promise<Uint8Array> {
  const file = await readBook(await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" })));
  invariant(file.ok, "a file of ours can be read");
  const book = openedBook(file.value);
  const table = book.tables.find(({ name }) => name === initiativesTable.name);
  invariant(table !== undefined, "there is a table of initiatives");
  const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === initiativesTable.title);
  typeInCell(book, book.sheetOf(table).name, addressText({ row: table.bodyArea.row + 2, column }), "面談の充実");
  return bookBytes(savedBook(book));
}

test("the command host tells which plan cells that somebody typed over an update left, and none once they are put back", async () => {
  await withTemporaryFolder(async (folder) => {
    const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    await writeFile(input, await typedOver());
    const left = await run("update", input, "--out", output, "--format", "json");
    const told = { sheet: "取組一覧", rowKey: "3", column: initiativesTable.title, before: "面談の充実", impact: "overwritesEdit" };
    expect(JSON.parse(left.output)).toMatchObject({ changes: [], overwritesLeft: [told] });
    const restored = await run("update", input, "--out", output, "--accept", "overwritesEdit", "--format", "json");
    expect(JSON.parse(restored.output)).toMatchObject({ changes: [told], overwritesLeft: [] });
  });
});
