import { describe, expect, test } from "@jest/globals";
import { departmentsTable, goalsTable, initiativesTable, progressTable, reviewsTable, scheduleTable, surveysTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { noEntries } from "../../src/core/entries/plan-entries";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { disagreements } from "../support/office/computed-cells";
import { recalculated } from "../support/office/libreoffice";
import { readFileSnapshot } from "../support/office/read-file";
import { tableCell } from "../support/office/table-cell";
import { entriesFound, snapshotOf } from "../support/typed-entries";
import { type TypedRow, withAddedRow, withField, withInsertedColumn } from "../support/typed-rows";

const { status, result, remedy, unitsTotal, unitsDone } = progressTable;
const targetYear = 2022;
const asOf = "2022-12-01";

/** What a department typed on a row, and what 記入チェック says to it. */
const checked: readonly (readonly [key: string, cells: TypedRow["cells"], says: string])[] = [
  ["R3-01-D01", { [status]: "　 ", [result]: " \n　" }, "未記入"],
  ["R3-01-D02", { [status]: " ", [result]: " 実施した　" }, "進捗状況を選択"],
  ["R3-01-D03", { [status]: "遅れ" }, "課題・対応を記入"],
  ["R3-01-D04", { [status]: "見直し・中止", [result]: "中止した" }, "課題・対応を記入"],
  ["R3-02-D01", { [status]: "遅れ", [remedy]: "来年度に行う" }, "済"],
  ["R3-02-D02", { [status]: "完了" }, "取組実績を記入"],
  ["R3-02-D03", { [status]: "計画どおり", [remedy]: "なし" }, "取組実績を記入"],
  ["R3-02-D04", { [status]: "　計画どおり ", [result]: "面談研修を3回実施" }, "済"],
  ["R3-02-D05", { [status]: "該当なし　" }, "済"],
  ["R3-03-D01", { [status]: "やや遅れ" }, "済"],
  ["R3-03-D06", { [status]: "未着手" }, "済"],
  ["R4-01-D01", { [status]: "計画どおり", [result]: "済ませた", [unitsTotal]: 3, [unitsDone]: 4 }, "実施数が対象数超"],
  ["R4-01-D02", { [status]: "計画どおり", [result]: "済ませた", [unitsTotal]: 4, [unitsDone]: 4 }, "済"],
  ["R4-01-D03", { [status]: "やや遅れ", [unitsDone]: 4 }, "済"],
  ["R4-03-D01", { [status]: "遅れ　", [remedy]: "　\n " }, "課題・対応を記入"],
  ["R4-03-D06", { [status]: "計画 どおり", [result]: "済ませた" }, "一覧から選択"],
  ["R5-01-D01", {}, ""],
  ["R5-01-D02", { [status]: "遅れ" }, ""],
];

const rows: readonly TypedRow[] = [
  ...checked.map(([key, cells]) => ({ table: progressTable.name, key, cells })),
  { table: departmentsTable.name, key: "D04", cells: { [departmentsTable.responsible]: "　総務局労務課 " } },
  { table: goalsTable.name, key: "R3-02-3", cells: { [goalsTable.implementation]: "実施" } },
  { table: goalsTable.name, key: "R3-02-2", cells: { [goalsTable.completedOn]: serialOfDate("2022-02-01") } },
  { table: surveysTable.name, key: "R3-認知度", cells: { [surveysTable.asked]: 2145, [surveysTable.answered]: 1234, [surveysTable.positive]: 617 } },
  { table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.asked]: 100, [surveysTable.answered]: 101, [surveysTable.positive]: 60 } },
];

const opened = (async (): Promise<Snapshot> => {
  // HR's own list may have blanks around its words as well.
  const state = withField((await filledWorkbook({ plan: sendai2021, targetYear, asOf, rows })).state, workbookNames.progressStatuses, " 計画どおり　");
  const snapshot = await readFileSnapshot(await recalculated(await fileOf(state)));
  expect(disagreements(state, snapshot)).toEqual([]);
  return snapshot;
})();

async function value(table: string, key: string, header: string): Promise<CellValue> {
  return tableCell(await opened, table, key, header).value ?? "";
}

describe("a workbook with a few rows filled in, recalculated by LibreOffice,", () => {
  test("tells each department what its row still lacks", async () => {
    const said = await Promise.all(checked.map(async ([key]) => [key, await value(progressTable.name, key, progressTable.check)]));
    expect(said).toEqual(checked.map(([key, , says]) => [key, says]));
  });

  test("names who answers: the department itself, for a collective the lead or whom HR named", async () => {
    const named = ["R3-01-D01", "R3-01-D02", "R3-01-D03", "R3-05-D03", "R3-01-D04"].map((key) => value(progressTable.name, key, progressTable.responsible));
    expect(await Promise.all(named)).toEqual(["総務局人事課", "総務局職員研修所", "総務局人事課", "総務局職員研修所", "総務局労務課"]);
  });

  test("shows the phases of the row's year, a line each, and what the department did the year before", async () => {
    expect(await value(progressTable.name, "R3-01-D02", progressTable.phases)).toBe("キャリアに関する研修の拡充・実施\n自己申告等の活用の検討\n人事評価者面談研修の拡充・実施");
    expect(await value(progressTable.name, "R4-01-D02", progressTable.phases)).toBe("キャリアに関する研修の拡充・実施\n実施\n人事評価者面談研修の拡充・実施");
    expect(await value(progressTable.name, "R4-01-D02", progressTable.lastYear)).toBe(" 実施した　");
    expect(await value(progressTable.name, "R4-01-D01", progressTable.lastYear)).toBe("");
    expect(await value(progressTable.name, "R3-01-D02", progressTable.lastYear)).toBe("");
  });

  test("counts the answers of an initiative by year", async () => {
    expect(await value(reviewsTable.name, "R3-01", reviewsTable.answers)).toBe("4件中2件");
    expect(await value(reviewsTable.name, "R3-02", reviewsTable.answers)).toBe("5件中5件");
    expect(await value(initiativesTable.name, "1", initiativesTable.answers)).toBe("4件中3件");
    expect(await value(initiativesTable.name, "2", initiativesTable.answers)).toBe("5件中0件");
  });

  test("counts the goals met of those judged", async () => {
    expect(await value(reviewsTable.name, "R3-02", reviewsTable.goalsMet)).toBe("3件中達成2件");
    expect(await value(reviewsTable.name, "R3-12", reviewsTable.goalsMet)).toBe("判定対象なし");
  });

  test("divides the counts of a survey, when they make a share", async () => {
    expect(await value(surveysTable.name, "R3-認知度", surveysTable.responseRate)).toBeCloseTo(1234 / 2145, 12);
    expect(await value(surveysTable.name, "R3-認知度", surveysTable.fromCounts)).toBe(0.5);
    expect(await value(surveysTable.name, "R4-認知度", surveysTable.responseRate)).toBe("");
  });
});

test("a column that people insert between the years of 工程表 moves no phase into another year", async () => {
  const { state } = await filledWorkbook({ plan: sendai2021, targetYear, asOf, rows: [] });
  const inserted = withInsertedColumn(state, scheduleTable.name, scheduleTable.phase(2022), "課のメモ", "係で検討");
  const snapshot = await readFileSnapshot(await recalculated(await fileOf(inserted)));
  expect(disagreements(state, snapshot)).toEqual([]);
});

test("a row that people add for a department of their own is counted by LibreOffice as by core", async () => {
  const blank = planWorkbook({ plan: sendai2021, targetYear, createdOn: asOf });
  const cells = { 進捗ID: "消防-05", 年度: "令和4年度", 整理番号: 5, 取組名: "OJTの体制整備", 担当部署: "消防局総務課", 役割: "関係", [status]: "完了" };
  const grown = withAddedRow(blank, progressTable.name, cells);
  const entries = entriesFound(blank, await snapshotOf(grown));
  const counted = await readFileSnapshot(await recalculated(await fileOf(grown)));
  const core = planWorkbook({ plan: sendai2021, targetYear, createdOn: asOf, entries: { ...noEntries, addedProgress: entries.addedProgress } });
  const table = core.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === initiativesTable.name);
  const column = table?.columns.findIndex(({ header }) => header === initiativesTable.answers) ?? -1;
  expect(tableCell(counted, initiativesTable.name, "5", initiativesTable.answers).value).toBe("4件中1件");
  expect(table?.rows[4]?.values[column]).toBe("4件中1件");
});
