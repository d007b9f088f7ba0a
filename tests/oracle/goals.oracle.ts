import { describe, expect, test } from "@jest/globals";
import { departmentsTable, goalsTable, reviewsTable } from "../../src/core/contract/tables";
import type { CellValue } from "../../src/core/workbook/cell";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { fileOf, filledWorkbook, type Filling } from "../support/filled-workbook";
import { goalCases, oneOfEachKind } from "../support/goal-cases";
import { computedCells, disagreements } from "../support/office/computed-cells";
import { recalculated } from "../support/office/libreoffice";
import { readFileSnapshot } from "../support/office/read-file";
import { tableCell } from "../support/office/table-cell";
import { smallPlan } from "../support/plans/small-plan";
import type { TypedRow } from "../support/typed-rows";

const period = { baselineYear: 2020, firstYear: 2021, lastYear: 2023 };
const { actual, total, implementation, completedOn, state: figureState, judgement, lastYear } = goalsTable;

const boundaryPlan = smallPlan({ ...period, goals: [goalCases.map(({ goal }) => goal)] });
const boundaryRows = goalCases.flatMap(({ rows }, index): TypedRow[] => {
  const goal = boundaryPlan.goals[index];
  return Object.entries(rows)
    .filter(([year]) => year !== "R2" || goal?.comparesWithBaselineYear === true)
    .map(([year, cells]) => ({ table: goalsTable.name, key: `${year}-${goal?.id ?? ""}`, cells }));
});

/** 基準日 the day before a deadline, left empty (the last day of 対象年度, on which another falls), the day after a third. */
const times: readonly Pick<Filling, "targetYear" | "asOf">[] = [
  { targetYear: 2021, asOf: "2022-03-30" },
  { targetYear: 2022, asOf: null },
  { targetYear: 2023, asOf: "2024-04-01" },
];

describe("判定, recalculated by LibreOffice", () => {
  test.each(times)("is core's for every kind of goal at its boundaries, 対象年度 $targetYear, 基準日 $asOf", async (time) => {
    const { state } = await filledWorkbook({ plan: boundaryPlan, ...time, rows: boundaryRows });
    expect(disagreements(state, await readFileSnapshot(await recalculated(await fileOf(state))))).toEqual([]);
  });
});

test("the boundaries reach every judgement there is", async () => {
  const { state } = await filledWorkbook({ plan: boundaryPlan, targetYear: 2022, asOf: "2023-03-31", rows: boundaryRows });
  const reached = computedCells(state).filter(({ name }) => name.startsWith("Goals") && name.endsWith("判定"));
  expect(new Set(reached.map(({ value }) => value))).toEqual(new Set(["未入力", "集計中", "判定保留", "達成", "未達成", "計画期間中", "対象外"]));
});

/** A goal of initiative 1, what is typed on its rows, and the judgements of R3, R4 and R5 on 2023-03-31. */
type Said = readonly [kind: number, cells: Readonly<Record<string, Readonly<Record<string, CellValue>>>>, wanted: readonly string[]];

const day = serialOfDate;
/** What the contract says in words, kind by kind in the order of `oneOfEachKind`. */
const said: readonly Said[] = [
  [0, { R3: { [actual]: 20 }, R4: { [actual]: 19.9 } }, ["達成", "未達成", "未入力"]],
  [1, { R3: { [actual]: 3 }, R4: { [actual]: 2 } }, ["達成", "未達成", "未入力"]],
  [2, { R2: { [actual]: 10 }, R3: { [actual]: 10 }, R4: { [actual]: 11 } }, ["未達成", "達成", "未入力"]],
  [3, { R3: { [actual]: 100 }, R4: { [actual]: 99.9 }, R5: { [actual]: 99.9 } }, ["判定保留", "達成", "未達成"]],
  [4, { R2: { [actual]: 4 }, R3: { [actual]: 5 }, R4: { [actual]: 4 }, R5: { [actual]: 6 } }, ["達成", "未達成", "達成"]],
  [5, { R4: { [completedOn]: day("2023-03-31") } }, ["計画期間中", "達成", "達成"]],
  [5, { R4: { [completedOn]: day("2023-04-01") } }, ["計画期間中", "未達成", "未達成"]],
  [5, { R4: { [implementation]: "一部実施" } }, ["計画期間中", "未達成", "未入力"]],
  [6, { R3: { [completedOn]: day("2022-03-31") } }, ["達成", "達成", "達成"]],
  [7, { R3: { [completedOn]: day("2022-04-01") } }, ["未達成", "未達成", "未達成"]],
  [8, { R3: { [implementation]: "実施" }, R4: { [implementation]: "一部実施" } }, ["達成", "未達成", "未入力"]],
  [9, { R3: { [implementation]: "実施" }, R4: { [implementation]: "該当なし" } }, ["達成", "対象外", "未入力"]],
  [10, { R3: { [actual]: 9, [total]: 10 }, R4: { [actual]: 10, [total]: 10 }, R5: { [actual]: 0, [total]: 0 } }, ["未達成", "達成", "判定保留"]],
  [11, { R3: { [actual]: 0 }, R4: { [actual]: 1 }, R5: { [actual]: 0, [figureState]: "集計中" } }, ["達成", "未達成", "集計中"]],
  [12, { R3: { [actual]: 1 } }, ["対象外", "対象外", "対象外"]],
  [13, { R3: { [actual]: 1, [figureState]: "把握不可" } }, ["対象外", "対象外", "対象外"]],
];

describe("a goal that is listed again", () => {
  const again = said.map(([kind], index) => ({ ...(oneOfEachKind[kind] ?? { kind: "yearly" as const }), from: `01-${index + 1}` }));
  const plan = smallPlan({
    ...period,
    goals: [said.map(([kind]) => oneOfEachKind[kind] ?? { kind: "yearly" }), again, [{ kind: "allCovered", unit: "課" }]],
  });
  const rows = said.flatMap(([, cells], index) =>
    Object.entries(cells).map(([year, typed]) => ({ table: goalsTable.name, key: `${year}-01-${index + 1}`, cells: typed })),
  );
  const ignored = said.map((_, index) => ({ table: goalsTable.name, key: `R3-02-${index + 1}`, cells: { [actual]: 7, [completedOn]: day("2021-04-02"), [figureState]: "該当なし" } }));
  const units = [
    { table: departmentsTable.name, key: "D03", cells: { [departmentsTable.total]: 5 } },
    { table: goalsTable.name, key: "R3-03-1", cells: { [actual]: 5 } },
    { table: goalsTable.name, key: "R4-03-1", cells: { [actual]: 5, [total]: 6 } },
  ];
  const filling = { plan, targetYear: 2022, asOf: "2023-03-31", rows: [...rows, ...ignored, ...units] };

  test("is judged as its source in LibreOffice, whatever is typed on its own rows, and both as the contract says", async () => {
    const { state } = await filledWorkbook(filling);
    const snapshot = await readFileSnapshot(await recalculated(await fileOf(state)));
    expect(disagreements(state, snapshot)).toEqual([]);
    const judged = (initiative: string): unknown[][] =>
      said.map((_, index) => ["R3", "R4", "R5"].map((year) => tableCell(snapshot, goalsTable.name, `${year}-${initiative}-${index + 1}`, judgement).value));
    const wanted = said.map(([, , judgements]) => judgements);
    expect(judged("01")).toEqual(wanted);
    expect(judged("02")).toEqual(wanted);
    // The units HR set for the department count where the row says nothing.
    expect(["R3", "R4"].map((year) => tableCell(snapshot, goalsTable.name, `${year}-03-1`, judgement).value)).toEqual(["達成", "未達成"]);
    expect(tableCell(snapshot, goalsTable.name, "R3-01-3", lastYear).value).toBe(10);
    expect(tableCell(snapshot, goalsTable.name, "R2-01-3", lastYear).value ?? "").toBe("");
    // Goals listed again are counted at their source alone.
    expect(tableCell(snapshot, reviewsTable.name, "R4-02", reviewsTable.goalsMet).value).toBe("判定対象なし");
    expect(tableCell(snapshot, reviewsTable.name, "R4-03", reviewsTable.goalsMet).value).toBe("1件中達成0件");
  });
});
