import { describe, expect, test } from "@jest/globals";
import { indicatorsTable, surveysTable } from "../../src/core/contract/tables";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { checkTable, type IndicatorCase, indicatorCases } from "../support/indicator-cases";
import { computedCells, disagreements } from "../support/office/computed-cells";
import { recalculated } from "../support/office/libreoffice";
import { readFileSnapshot } from "../support/office/read-file";
import { tableCell } from "../support/office/table-cell";
import { smallPlan } from "../support/plans/small-plan";
import { gridCalculated } from "../support/workbench/grid-calculated";

const years = [2021, 2022, 2023];
const codes = ["R3", "R4", "R5"];
const id = (index: number): string => `指標${index + 1}`;

/** The check table comes first, its figures in the plan's last year. */
const cases: readonly IndicatorCase[] = [
  ...checkTable.map(({ scale, actual }) => ({ scale, surveys: [{}, {}, { [surveysTable.actual]: actual / 100 }] })),
  ...indicatorCases,
];
const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2023, indicators: cases.map(({ scale }, index) => ({ id: id(index), ...scale })) });
const rows = cases.flatMap(({ surveys }, index) => surveys.map((cells, year) => ({ table: surveysTable.name, key: `${codes[year] ?? ""}-${id(index)}`, cells })));

/** Hundreds of charts would show nothing more than four do. */
function withoutCharts(state: DesiredState): DesiredState {
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
}

async function stateOf(targetYear: number): Promise<DesiredState> {
  return withoutCharts((await filledWorkbook({ plan, targetYear, asOf: null, rows })).state);
}

describe("KPI指標, recalculated by LibreOffice and by the spreadsheet of the workbench", () => {
  test.each(years)("is what core makes of every mixture of state, figure and counts, 対象年度 %d", async (targetYear) => {
    const state = await stateOf(targetYear);
    expect(disagreements(state, await readFileSnapshot(await recalculated(await fileOf(state))))).toEqual([]);
    expect(disagreements(state, await readFileSnapshot(await gridCalculated(await fileOf(state))))).toEqual([]);
  });

  test("is the check table of the rules", async () => {
    const file = await fileOf(await stateOf(2023));
    const snapshots = await Promise.all([recalculated(file), gridCalculated(file)].map(async (bytes) => readFileSnapshot(await bytes)));
    const { latestYear, latestActual, difference, rate, judgement } = indicatorsTable;
    const shown = snapshots.map((snapshot) =>
      checkTable.map((_, index) => [latestYear, latestActual, difference, rate, judgement].map((header) => tableCell(snapshot, indicatorsTable.name, id(index), header).value)),
    );
    const wanted = checkTable.map((row) => ["令和5年度", row.actual / 100, row.difference, row.rate === null ? "―" : row.rate / 100, row.isMet ? "達成" : "未達成"]);
    const close = wanted.map((cells) => cells.map((value) => (typeof value === "number" ? expect.closeTo(value, 9) : value)));
    expect(shown).toEqual([close, close]);
  });
});

test("the cases reach every judgement there is", async () => {
  const judgements = await Promise.all(years.map(async (year) => computedCells(await stateOf(year)).filter(({ name }) => name.endsWith("判定"))));
  expect(new Set(judgements.flat().map(({ value }) => value))).toEqual(
    new Set(["達成", "未達成", "計画期間中", "未入力", "未実施", "集計中", "評価困難"]),
  );
});
