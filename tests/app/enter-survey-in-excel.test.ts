import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { enterSurvey, type SurveyField, surveyForm } from "../../src/app/enter-survey";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { surveysTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { columnLetters } from "../../src/workbench/host/model/address";
import { mirroredBook } from "../support/excel/mirrored-book";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook, rowOf, tableOf } from "../support/update/memory-update";

const key = "R4-認知度";
const typed = new Map<SurveyField, string>([["state", "実施"], ["actual", "70"], ["answered", "1000"], ["positive", "700"]]);
const written = ["実施", 0.7, 1000, 700];

let made: MemoryWorkbook;
beforeAll(async () => {
  made = await madeWorkbook();
});

function opened(): OpenExcel {
  const book = mirroredBook(made.book);
  invariant(book !== null, "the workbook can be opened in Excel");
  return openExcel({ book });
}

function addressOf(header: string): string {
  const table = tableOf(made.book, headers.name);
  const { place, headers: all } = table;
  return `${columnLetters(place.column + all.indexOf(header))}${place.row + 2 + rowOf(table, headers.key, key)}`;
}

function cells(checked: CheckedWorkbook): unknown[] {
  return [headers.state, headers.actual, headers.answered, headers.positive].map((header) => checked.book.row(headers.name, key)?.cell(header).value);
}

/** Enters the survey while somebody types a cell of its row just before a request of ours reaches Excel; 0 = nobody does. */
async function entered(request: number, header: string): Promise<{ readonly code: string; readonly held: unknown[] }> {
  const { host, port } = opened();
  const checked = await checkedNow(port);
  const shown = surveyForm(checked, 2022, "認知度");
  invariant(shown !== null, "the survey has a row");
  if (request > 0) host.between(host.syncCount + request, (book) => typeInCell(book, sheetTitles.surveys, addressOf(header), 3));
  const result = await enterSurvey(port, checked, { shown, typed }, false);
  return { code: result.ok ? "entered" : result.error.code, held: cells(await checkedNow(port)) };
}

describe("a survey entered in Excel", () => {
  test("is written in one go", async () => {
    expect(await entered(0, headers.actual)).toEqual({ code: "entered", held: written });
  });

  // Before the second request it is found when the row is looked at; before the third, in the request that writes.
  test.each([2, 3].flatMap((request) => [headers.state, headers.positive, headers.asked].map((header) => [request, header] as const)))("is not written at all where somebody was quicker (request %p, %s), and what they typed stands", async (request, header) => {
    const { code, held } = await entered(request, header);
    expect(code).toBe("changedMeanwhile");
    expect(held).toEqual([headers.state, headers.actual, headers.answered, headers.positive].map((one) => (one === header ? 3 : null)));
  });
});
