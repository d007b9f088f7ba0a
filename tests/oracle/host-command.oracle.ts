import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { goalsTable, progressTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { readBook } from "../../src/file/book/read-book";
import { bookBytes } from "../../src/file/book/write-book";
import { renameSheetTo } from "../../src/workbench/host/acts/change-sheet";
import { addColumn, sortTable } from "../../src/workbench/host/acts/change-table";
import { openedBook, savedBook } from "../../src/workbench/host/book-file";
import type { Book } from "../../src/workbench/host/model/book";
import type { HostReport } from "../../src/workbench/terminal/host-report";
import { runHost } from "../../src/workbench/terminal/run-host";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { savedAgain } from "../support/office/libreoffice";
import { savedByOpenpyxl } from "../support/office/openpyxl";
import { readFileSnapshot } from "../support/office/read-file";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { randomRows } from "../support/random-rows";
import { entriesFound } from "../support/typed-entries";

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2022-05-01", rows: randomRows(blank, 33) });

/** What people did to the workbook before another program saved it. */
const doings: readonly (readonly [string, (book: Book) => void])[] = [
  ["nothing", () => undefined],
  ["shuffled rows, a renamed sheet and a column of their own", (book) => {
    sortTable(book, progressTable.name, progressTable.department, false);
    sortTable(book, goalsTable.name, goalsTable.kind);
    renameSheetTo(book, "進捗入力", "各課の進捗");
    addColumn(book, progressTable.name, "課内メモ", 4);
  }],
  ["no rules and no properties", (book) => {
    book.properties.clear();
    for (const sheet of book.sheets) {
      sheet.validations.splice(0);
      sheet.conditionalFormats.splice(0);
    }
  }],
];

const programs: readonly (readonly [string, (workbook: Uint8Array) => Promise<Uint8Array>])[] = [
  ["openpyxl", savedByOpenpyxl],
  ["LibreOffice", savedAgain],
];

const cases = programs.flatMap(([program, save]) => doings.map(([doing, act]) => ({ program, save, doing, act })));

describe("a workbook that people and another program were at", () => {
  test.each(cases)("keeps every entry through an update by the host, after which there is nothing to do: $program, $doing", async ({ save, act }) => {
    const { state } = await filled;
    const before = await save(await disturbed(await fileOf(state), act));
    await withTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
      await writeFile(input, before);
      const report = await updated(input, output);
      expect(report.entries.after).toBe(report.entries.before);
      const after = new Uint8Array(await readFile(output));
      expect(entriesFound(state, await readFileSnapshot(after))).toEqual(entriesFound(state, await readFileSnapshot(before)));
      expect((await updated(output, join(folder, "again.xlsx"))).changes).toEqual([]);
    });
  });
});

async function disturbed(bytes: Uint8Array, act: (book: Book) => void): Promise<Uint8Array> {
  const file = await readBook(bytes);
  invariant(file.ok, "a file of ours can be read");
  const book = openedBook(file.value);
  act(book);
  return bookBytes(savedBook(book));
}

function updated(input: string, output: string): Promise<HostReport> {
  return runHost({ action: "update", input, output, restores: false, isJson: true, today: null }, { today: "2022-06-01", moment: "2022-06-01 09:00:00" });
}
