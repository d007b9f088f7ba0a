import { describe, expect, test } from "@jest/globals";
import { initiativesTable, progressTable, revisionsTable } from "../../src/core/contract/tables";
import { planInForce } from "../../src/core/entries/plan-in-force";
import { blankScheduleReading, blankStaysBlank } from "../../src/core/plan/blank-schedule-reading";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { DesiredState, DesiredTable } from "../../src/core/workbook/desired-state";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { fileOf, filledWorkbook, type Filling } from "../support/filled-workbook";
import { computedCells, disagreements } from "../support/office/computed-cells";
import { recalculated } from "../support/office/libreoffice";
import { readFileSnapshot } from "../support/office/read-file";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { smallPlan } from "../support/plans/small-plan";
import { randomRows } from "../support/random-rows";
import type { TypedRow } from "../support/typed-rows";

function randomEntries(plan: Filling["plan"], seed: number): TypedRow[] {
  return randomRows(planWorkbook({ plan, targetYear: plan.firstYear, createdOn: "2021-04-01" }), seed);
}

const revision = (fromYear: string, target: string, targetId: string | number, item: string, after: string | number, index: number): TypedRow => ({
  table: revisionsTable.name,
  key: `V${index}`,
  cells: {
    [revisionsTable.target]: target,
    [revisionsTable.fromYear]: fromYear,
    [revisionsTable.targetId]: targetId,
    [revisionsTable.item]: item,
    [revisionsTable.after]: after,
  },
});

const revisions: readonly TypedRow[] = [
  revision("令和4年度", "取組一覧", 5, "取りまとめ部署", "局区", 1),
  revision("令和4年度", "取組一覧", 6, "担当部署", "総務局職員研修所、総務局労務課", 2),
  revision("令和4年度", "工程表", "05-2", "令和5年度", "改訂版の活用", 3),
  revision("令和4年度", "目標実績", "03-1a", "基準", 0.2, 4),
  revision("令和4年度", "目標実績", "02-2", "期限", serialOfDate("2024-03-31"), 5),
  revision("令和4年度", "目標実績", "24-2", "期限", serialOfDate("2023-03-31"), 6),
  revision("令和4年度", "目標実績", "24-2", "種別", "期限まで", 7),
  revision("令和4年度", "KPI指標", "認知度", "目標値", 0.7, 8),
  revision("令和4年度", "KPI指標", "誇り", "基準値", 0.8, 9),
];

const option: TypedRow = { table: "Options", key: blankScheduleReading.item, cells: { 値: blankStaysBlank } };

/** A plan whose baseline year is not the year before its first. */
const gapPlan = smallPlan({
  baselineYear: 2017,
  firstYear: 2019,
  lastYear: 2021,
  goals: [[
    { kind: "moreThanPreviousYear", unit: "件" },
    { kind: "moreThanBaselineYear", unit: "件" },
    { kind: "byDeadline", deadline: "2020-03-31" },
    { kind: "atLeast", threshold: 3, unit: "件", deadline: "2021-03-31" },
  ]],
  indicators: [{ id: "意識", kind: "reach", baselineTenths: 500, targetTenths: 800 }],
});

const fillings: readonly (readonly [string, Filling])[] = [
  ["the shipped plan with nothing entered", { plan: sendai2021, targetYear: 2022, asOf: "2022-05-01" }],
  ["all kinds of entries in the middle of the plan", { plan: sendai2021, targetYear: 2022, asOf: "2022-11-30", rows: randomEntries(sendai2021, 1) }],
  ["other entries at the end of the plan", { plan: sendai2021, targetYear: 2023, asOf: "2024-03-31", rows: randomEntries(sendai2021, 2) }],
  ["entries in a workbook without 基準日", { plan: sendai2021, targetYear: 2021, asOf: null, rows: randomEntries(sendai2021, 3) }],
  ["entries in a plan that was revised", { plan: sendai2021, targetYear: 2022, asOf: "2023-03-31", rows: [...randomEntries(sendai2021, 4).filter(({ table }) => table !== progressTable.name && table !== "Options"), ...revisions, option] }],
  ["entries in a plan of two years", { plan: hoshimori2026, targetYear: 2027, asOf: "2027-12-01", rows: randomEntries(hoshimori2026, 5) }],
  ["entries in a plan whose baseline year lies further back", { plan: gapPlan, targetYear: 2020, asOf: null, rows: randomEntries(gapPlan, 6) }],
];

test("the revisions are all read into the plan", async () => {
  const { entries } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: revisions });
  expect(entries.revisions).toHaveLength(revisions.length);
  expect(planInForce(sendai2021, entries.revisions, 2023).unusable).toEqual([]);
});

describe("every computed cell, recalculated by LibreOffice, has the value core keeps in it", () => {
  test.each(fillings)("for %s", async (_, filling) => {
    const { state } = await filledWorkbook(filling);
    expect(disagreements(state, await readFileSnapshot(await recalculated(await fileOf(state))))).toEqual([]);
  });
});

test("a wrong value kept beside a formula is noticed", async () => {
  const { state } = await filledWorkbook({ plan: hoshimori2026, targetYear: 2026, asOf: null });
  const wrong = withWrongValue(state);
  expect(computedCells(wrong).length).toBeGreaterThan(80);
  expect(disagreements(wrong, await readFileSnapshot(await recalculated(await fileOf(wrong))))).toEqual(['Initiatives 1 対象年度の回答: core "2件中2件", file "2件中0件"']);
});

/** The state with a wrong value kept beside its first formula. */
function withWrongValue(state: DesiredState): DesiredState {
  const wrong = (table: DesiredTable): DesiredTable => ({
    ...table,
    rows: table.rows.map((row, index) => (index === 0 ? { ...row, values: row.values.map((value) => (value === "2件中0件" ? "2件中2件" : value)) } : row)),
  });
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === initiativesTable.name ? wrong(table) : table)) })),
  };
}
