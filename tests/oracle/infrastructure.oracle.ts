import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type WriteSheet, readXlsx, writeXlsx } from "hucre";
import { recalculated, savedAgain, toPdf } from "../support/office/libreoffice";
import { ooxmlErrors } from "../support/office/ooxml-validator";
import { openpyxlReading } from "../support/office/openpyxl";
import { renderPages } from "../support/office/pages";
import { runProgram } from "../support/office/run-program";
import { withTemporaryFolder } from "../support/office/temporary-folder";

const wrong = 99;
const columns = ["年度", "肯定回答者数", "回答者数", "課題・次年度の対応", "人数からの値"];

const sheet: WriteSheet = {
  name: "調査実績",
  rows: [columns, ["令和3年度", 60, 100, "なし", null], ["令和4年度", 45, 60, "なし", null]],
  cells: new Map(
    [1, 2].map((row) => [
      `${row},4`,
      { formula: "Surveys[[#This Row],[肯定回答者数]]/Surveys[[#This Row],[回答者数]]", formulaResult: wrong },
    ]),
  ),
  tables: [{ name: "Surveys", range: "A1:E3", columns: columns.map((name) => ({ name })) }],
  dataValidations: [{ type: "list", formula1: "YearList", range: "A2:A3" }],
  pageSetup: { paperSize: "a4", orientation: "landscape" },
};

const workbook = writeXlsx({
  sheets: [sheet, { name: "設定", rows: [["令和3年度"], ["令和4年度"]] }],
  namedRanges: [{ name: "YearList", range: "'設定'!$A$1:$A$2" }],
});

/** The two cells that hold the formula. */
async function shares(file: Uint8Array): Promise<readonly unknown[]> {
  const { sheets } = await readXlsx(file);
  return [sheets[0]?.rows[1]?.[4], sheets[0]?.rows[2]?.[4]];
}

describe("LibreOffice", () => {
  test("computes structured references with Japanese column names, whatever was cached", async () => {
    expect(await shares(await recalculated(await workbook))).toEqual([0.6, 0.75]);
  });

  test("would have kept the cached numbers without forced recalculation", async () => {
    expect(await shares(await savedAgain(await workbook))).toEqual([wrong, wrong]);
  });

  test("gives the table and its structured references back when it saves", async () => {
    const { sheets } = await readXlsx(await recalculated(await workbook));
    expect(sheets[0]?.tables?.map(({ name, range }) => ({ name, range }))).toEqual([{ name: "Surveys", range: "A1:E3" }]);
    expect(sheets[0]?.cells?.get("1,4")?.formula).toBe("Surveys[[#This Row],[肯定回答者数]]/Surveys[[#This Row],[回答者数]]");
  });

  test("prints pages that can be rendered as pictures", async () => {
    await withTemporaryFolder(async (folder) => {
      const pages = await renderPages(await toPdf(await workbook), folder);
      expect(pages).toHaveLength(2);
      for (const page of pages) {
        const bytes = await readFile(page);
        expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
        expect(bytes.length).toBeGreaterThan(1000);
      }
    });
  });

  test("that cannot open a file is reported", async () => {
    const notWorkbook = new TextEncoder().encode("PK\u0003\u0004 nothing");
    await expect(recalculated(notWorkbook)).rejects.toThrow("LibreOffice could not convert the workbook");
  });

  test("and whatever it starts are ended when they take too long", async () => {
    const run = runProgram({ program: "sh", args: ["-c", "sleep 60 & wait"], timeout: 200 });
    await expect(run).rejects.toThrow("did not finish within 200 ms");
  });
});

describe("openpyxl", () => {
  test("lists tables, names, validations, cached values and formulas", async () => {
    const { names, sheets } = await openpyxlReading(await workbook);
    expect(names).toEqual({ YearList: "'設定'!$A$1:$A$2" });
    expect(sheets.map(({ title }) => title)).toEqual(["調査実績", "設定"]);
    expect(sheets[0]).toMatchObject({
      tables: [{ name: "Surveys", ref: "A1:E3", columns }],
      dataValidations: 1,
      values: [columns, ["令和3年度", 60, 100, "なし", wrong], ["令和4年度", 45, 60, "なし", wrong]],
      formulas: { E2: "=Surveys[[#This Row],[肯定回答者数]]/Surveys[[#This Row],[回答者数]]" },
    });
  });
});

describe("the Open XML SDK", () => {
  test("finds nothing wrong with the workbook in any Office version", async () => {
    expect(await ooxmlErrors(await workbook)).toEqual([]);
  });

  test("sees a broken part in every Office version from 2016 on", async () => {
    const parts = unzipSync(await workbook);
    const table = "xl/tables/table1.xml";
    const broken = strFromU8(parts[table] ?? new Uint8Array()).replace("<tableColumns", "<tableColumnz");
    const errors = await ooxmlErrors(zipSync({ ...parts, [table]: strToU8(broken) }));
    expect(errors.map(({ part }) => part)).toContain(`/${table}`);
    expect(new Set(errors.map(({ version }) => version))).toEqual(
      new Set(["Office2016", "Office2019", "Office2021", "Microsoft365"]),
    );
  });
});
