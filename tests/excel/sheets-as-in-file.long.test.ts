import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { difference } from "../../src/core/workbook/diff";
import { readBook } from "../../src/file/book/read-book";
import { workbookFile } from "../../src/file/write/write-workbook";
import { openedBook } from "../../src/workbench/host/book-file";
import type { Book } from "../../src/workbench/host/model/book";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { openExcel } from "../support/excel/open-excel";
import { plainSheet } from "../support/excel/plain-sheet";

const desired = planWorkbook({ plan: sendai2021, targetYear: sendai2021.firstYear, createdOn: "2021-04-01" });

function sheetOf(book: Book | null, title: string): Sheet {
  const sheet = book?.sheetNamed(title);
  if (sheet === undefined) throw new Error(`There is no sheet ${title}.`);
  return sheet;
}

describe("the workbook of the shipped plan, open in Excel,", () => {
  let live: Book | null = null;
  let file: Book | null = null;

  beforeAll(async () => {
    const { host, port } = openExcel();
    const { changes, place } = difference(desired, await port.read());
    await port.apply(changes, place.naming);
    live = host.book;
    const read = await readBook(await workbookFile(desired, { title: "計画", createdOn: "2021-04-01", header: headerFormat }));
    file = read.ok ? openedBook(read.value) : null;
  });

  test.each(desired.sheets.map(({ title }) => title))("shows the sheet %s alike, whether it was made there or opened from a file", (title) => {
    const [made, opened] = [plainSheet(sheetOf(live, title)), plainSheet(sheetOf(file, title))];
    const unlike = [...new Set([...made.keys(), ...opened.keys()])].filter((place) => !isDeepStrictEqual(made.get(place), opened.get(place))).slice(0, 3);
    expect(unlike.map((place) => [place, made.get(place)])).toEqual(unlike.map((place) => [place, opened.get(place)]));
    expect(unlike).toEqual([]);
  });
});
