import { describe, expect, test } from "@jest/globals";
import { attainmentNotices, isDataError } from "../../src/app/attainment-notices";
import { summaryNotices } from "../../src/app/summary-notices";
import { goalsTable, progressTable, reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { emptyCell } from "../../src/core/workbook/cell";
import type { Snapshot, TableSnapshot } from "../../src/core/workbook/snapshot";
import { filledSnapshot, opened } from "../support/summaries/opened-summary";

const snapshot = filledSnapshot({ plan: sendai2021, targetYear: 2022, asOf: null });

/** The workbook with other rows in a table. */
async function withRows(name: string, change: (rows: TableSnapshot["rows"]) => TableSnapshot["rows"]): Promise<Snapshot> {
  const read = await snapshot;
  return { ...read, tables: read.tables.map((table) => (table.name === name ? { ...table, rows: change(table.rows) } : table)) };
}

const twice = (key: string) => (rows: TableSnapshot["rows"]) => [...rows, ...rows.filter(([id]) => id?.value === key)];
const without = (isGone: (key: string) => boolean) => (rows: TableSnapshot["rows"]) => rows.filter(([id]) => !isGone(String(id?.value)));
const renamed = (key: string) => (rows: TableSnapshot["rows"]) => rows.map((row) => (row[0]?.value === key ? [{ ...emptyCell, value: "?" }, ...row.slice(1)] : row));

const sheets: readonly (readonly [sheet: string, table: string, key: string])[] = [
  ["目標実績", goalsTable.name, "R4-04-1"],
  ["進捗入力", progressTable.name, "R4-01-D01"],
  ["取りまとめ", reviewsTable.name, "R4-01"],
];

describe("what is told beside a summary", () => {
  test("is nothing of a workbook whose rows are all there", async () => {
    expect(summaryNotices(opened(await snapshot, sendai2021), 2022, true)).toEqual([]);
  });

  test.each(sheets)("are rows of %s that stand twice, as an error in the data, and only of the year", async (sheet, table, key) => {
    const checked = opened(await withRows(table, twice(key)), sendai2021);
    const notices = summaryNotices(checked, 2022, true);
    expect(notices).toEqual([{ code: "rowsDuplicated", sheet, rows: [key], count: 1 }]);
    expect(notices.map(isDataError)).toEqual([true]);
    expect(summaryNotices(checked, 2021, true)).toEqual([]);
    expect(attainmentNotices(checked.workbook)).toEqual([]);
  });

  test.each(sheets)("are rows of %s that are gone, and only of the year", async (sheet, table, key) => {
    const checked = opened(await withRows(table, without((id) => id === key)), sendai2021);
    const notices = summaryNotices(checked, 2022, true);
    expect(notices).toEqual([{ code: "rowsMissing", sheet, rows: [key], count: 1 }]);
    expect(notices.map(isDataError)).toEqual([false]);
    expect(summaryNotices(checked, 2023, true)).toEqual([]);
  });

  test.each(sheets)("are rows of %s whose id was changed, and that are known all the same", async (sheet, table, key) => {
    const checked = opened(await withRows(table, renamed(key)), sendai2021);
    expect(summaryNotices(checked, 2022, true)).toEqual([{ code: "rowsDamaged", sheet, rows: [key], count: 1 }]);
    expect(summaryNotices(checked, 2021, true)).toEqual([]);
  });

  test("are the first few of many rows, and how many there are", async () => {
    const [notice] = summaryNotices(opened(await withRows(reviewsTable.name, without((key) => key.startsWith("R4-"))), sendai2021), 2022, true);
    expect(notice).toMatchObject({ code: "rowsMissing", sheet: "取りまとめ", count: 35, rows: { length: 10 } });
  });

  test("are all rows of a sheet that is gone", async () => {
    const read = await snapshot;
    const checked = opened({ ...read, sheets: read.sheets.filter(({ name }) => name !== "目標実績"), tables: read.tables.filter(({ name }) => name !== goalsTable.name) }, sendai2021);
    expect(summaryNotices(checked, 2022, true)).toContainEqual(expect.objectContaining({ code: "rowsMissing", sheet: "目標実績" }));
  });

  test("are surveys as the attainment report tells them", async () => {
    const checked = opened(await withRows(surveysTable.name, without((key) => key === "R3-認知度")), sendai2021);
    expect(summaryNotices(checked, 2022, true)).toEqual([{ code: "surveysMissing", rows: ["R3-認知度"] }]);
  });
});
