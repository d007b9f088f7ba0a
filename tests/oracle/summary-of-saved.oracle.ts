import { expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { fileOf } from "../support/filled-workbook";
import { recalculated } from "../support/office/libreoffice";
import { savedByOpenpyxl } from "../support/office/openpyxl";
import { readFileSnapshot } from "../support/office/read-file";
import { randomRows } from "../support/random-rows";
import { exported, opened } from "../support/summaries/opened-summary";
import { withTypedRows } from "../support/typed-rows";

/** Entries of every kind in a new workbook: what its formulas show was worked out before they were made. */
const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const file = fileOf(withTypedRows(blank, randomRows(blank, 7)));

async function outcome(bytes: Uint8Array, year: number): Promise<unknown> {
  const result = exported(opened(await readFileSnapshot(bytes), sendai2021), { year });
  return result.ok ? "exported" : result.error;
}

test("a summary does not leave a workbook that was not calculated since the entries were made", async () => {
  expect(await outcome(await file, 2022)).toMatchObject({ code: "cellsDisagree" });
});

test.each([2021, 2022, 2023])("what LibreOffice calculates agrees with the summary of %d, cell by cell", async (year) => {
  expect(await outcome(await recalculated(await file), year)).toBe("exported");
});

test("a workbook whose results openpyxl did not keep is summed up from its entries", async () => {
  expect(await outcome(await savedByOpenpyxl(await file), 2022)).toBe("exported");
});
