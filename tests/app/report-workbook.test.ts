import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { openPlanWorkbook } from "../../src/app/open-plan-workbook";
import { summaryTable } from "../../src/core/outputs/summary-table";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { reportWorkbook } from "../../src/core/sheets/report-workbook";
import { invariant } from "../../src/core/shared/invariant";
import { readSnapshot } from "../../src/file/read/read-snapshot";
import { fileOf } from "../support/filled-workbook";
import { officeBounds, ooxmlErrors } from "../support/office/ooxml-validator";
import { reportedYear } from "../support/summary/reported-year";
import { summaryDocument } from "../support/summary/summary-document";
import { snapshotOf } from "../support/typed-entries";

const document = reportedYear().then(summaryDocument);
const empty = summaryDocument(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" }));
const made = document.then((summary) => reportWorkbook(summary));

describe("the workbook of a summary", () => {
  test("holds 達成状況 and データ, and no name, property or link of ours", async () => {
    const { sheets, names, properties } = await made;
    expect(sheets.map(({ title }) => title)).toEqual(["達成状況", "データ"]);
    expect([names, properties.size, sheets.flatMap(({ cells }) => cells).filter(({ link }) => link !== undefined)]).toEqual([[], 0, []]);
  });

  test("has every line of the tidy table in one real table from A1, numbers as numbers", async () => {
    const { header, rows } = summaryTable(await document);
    const read = await readSnapshot(await fileOf(await made));
    invariant(read.ok, "what we wrote can be read");
    const [table, another] = read.value.tables;
    expect([table?.sheet, table?.place, table?.headers, another]).toEqual(["データ", { row: 0, column: 0 }, header, undefined]);
    expect(table?.rows.map((line) => line.map(({ value }) => value))).toEqual(rows);
    expect(table?.rows.flat().some(({ formula }) => formula !== null)).toBe(false);
  });

  test("is not mistaken for one to fill in", async () => {
    expect(openPlanWorkbook(await snapshotOf(await made), knownPlans)).toEqual({ ok: false, error: { code: "noPlan", detail: {} } });
  });

  test("keeps a text that begins like a formula a text", async () => {
    const read = await readSnapshot(await fileOf(await made));
    invariant(read.ok, "what we wrote can be read");
    const cells = read.value.sheets.flatMap((sheet) => sheet.cells ?? []).flat();
    expect(cells.filter(({ value }) => typeof value === "string" && value.startsWith("=感染症")).length).toBeGreaterThan(1);
    expect(cells.some(({ formula }) => formula !== null)).toBe(false);
  });

  test.each([["filled in", document], ["empty", empty]])("of a plan %s is a file in which Microsoft's validator finds nothing to repair", async (_, summary) => {
    expect(await ooxmlErrors(await fileOf(reportWorkbook(await summary)), officeBounds)).toEqual([]);
  }, 60_000);
});
