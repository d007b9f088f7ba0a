import { goalsTable } from "../../src/core/contract/tables";
import type { CellValue } from "../../src/core/workbook/cell";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import type { MadeUpGoal } from "./plans/small-plan";

/** A goal and what is typed on its rows, by year code (`R3`). */
export interface GoalCase {
  readonly goal: MadeUpGoal;
  readonly rows: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
}

const { actual, implementation, total, completedOn, state } = goalsTable;
const years = ["R3", "R4", "R5"];
const everyYear = (cells: Readonly<Record<string, CellValue>>): GoalCase["rows"] => Object.fromEntries(years.map((year) => [year, cells]));
const shifted = (day: string, by: number): number => serialOfDate(day) + by;

/** A goal done so many days after its deadline, by the year in whose row that is written. */
function doneOn(kind: "byDeadline" | "aroundDeadline" | "withinYear", deadline: string, days: Readonly<Record<string, number>>): GoalCase {
  return { goal: { kind, deadline }, rows: Object.fromEntries(Object.entries(days).map(([year, by]) => [year, { [completedOn]: shifted(deadline, by) }])) };
}

/** On, just below and just above each threshold; zero; nothing; words. */
const thresholdCases: readonly GoalCase[] = [
  { unit: "%", threshold: 25, values: [0, 0.249, 0.2494, 0.2495, 0.25, 0.251, 1, null, "25%"] },
  { unit: "件", threshold: 20, values: [0, 19, 19.999, 19.9994, 19.9996, 20, 20.001, 21, null] },
].flatMap(({ unit, threshold, values }) =>
  values.flatMap((value) =>
    [undefined, "2023-03-31", "2023-04-01"].map((deadline) => ({
      goal: { kind: "atLeast" as const, unit, threshold, ...(deadline === undefined ? {} : { deadline }) },
      rows: everyYear({ [actual]: value }),
    })),
  ),
);

const countCases: readonly GoalCase[] = [
  ...[0, 2, 2.9996, 3, 4, null].map((value): GoalCase => ({ goal: { kind: "timesPerYear", threshold: 3, unit: "回" }, rows: everyYear({ [actual]: value }) })),
  ...[0, 0.0004, 0.0005, 1, null, "なし"].map((value): GoalCase => ({ goal: { kind: "zeroOverLimit", threshold: 0, unit: "人" }, rows: everyYear({ [actual]: value }) })),
];

/** The same figure never meets a goal of more or less; a missing one, or a word, leaves it open. */
const comparisonCases: readonly GoalCase[] = (["moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear"] as const).flatMap((kind) =>
  [[10, 10, 11, 9], [0, 0, 1, 0], [null, 5, 5, 6], [10, null, 12, 13], [0.5, 0.5004, 0.5005, 0.5], ["不明", 3, "三", 4], [3, 2, 4, 1], [-5, 0, -1, 0], [57.5, 0.5, 57.5, 1]].flatMap(([baseline = null, ...values]) =>
    ["件", "%"].map((unit): GoalCase => ({
      goal: { kind, unit },
      rows: { R2: { [actual]: baseline }, ...Object.fromEntries(years.map((year, index) => [year, { [actual]: values[index] ?? null }])) },
    })),
  ),
);

/** Beside each state, a figure that the next year would be better than, and worse. */
const comparedStateCases: readonly GoalCase[] = (["moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear"] as const).flatMap((kind) =>
  ["確定", "速報　", "集計中", " 把握不可", "該当なし", "集計中（見込み）", "確定。", "　", "=1/0"].flatMap((word) =>
    [4, 6].map((compared): GoalCase => ({
      goal: { kind, unit: "件" },
      rows: { R2: { [actual]: compared, [state]: word }, R3: { [actual]: 5 }, R4: { [actual]: compared, [state]: word }, R5: { [actual]: 5 } },
    })),
  ),
);

const deadlines = ["2021-04-01", "2022-03-31", "2023-03-31", "2024-03-31", "2025-03-31"];

/** The day before, the day itself, noon of it and the day after, in each row; with 実施状況 alone; several days, and what is no day. */
const deadlineCases: readonly GoalCase[] = [
  ...deadlines.flatMap((deadline): GoalCase[] => [
    ...[-1, 0, 0.5, 1].flatMap((by) => years.map((year): GoalCase => doneOn("byDeadline", deadline, { [year]: by }))),
    ...[null, "実施", "一部実施", "未実施", "該当なし", "　", " 実施　", "着手", "=1/0"].map((word): GoalCase => ({ goal: { kind: "byDeadline", deadline }, rows: everyYear({ [implementation]: word }) })),
    doneOn("byDeadline", deadline, { R3: 3, R5: -3 }),
    { goal: { kind: "byDeadline", deadline }, rows: { R3: { [completedOn]: "3月末" }, R4: { [completedOn]: -3 }, R5: { [completedOn]: 57.5 } } },
    { goal: { kind: "byDeadline", deadline }, rows: { R3: { [completedOn]: 20_220_331 }, R4: { [completedOn]: 2_958_466 }, R5: { [completedOn]: 2_958_465.5 } } },
  ]),
  ...(["aroundDeadline", "withinYear"] as const).flatMap((kind) =>
    ["2022-03-31", "2023-03-31"].flatMap((deadline) => [
      ...[0, 1].flatMap((by) => years.map((year): GoalCase => doneOn(kind, deadline, { [year]: by }))),
      ...[null, "実施"].map((word): GoalCase => ({ goal: { kind, deadline }, rows: everyYear({ [implementation]: word }) })),
    ]),
  ),
];

const yearlyCases: readonly GoalCase[] = [null, "実施", "一部実施", "未実施", "該当なし", "ほか", "　 ", " 実施", "該当なし　", "未 実施", "実施済み", "=1/0"].flatMap((word): GoalCase[] => [
  { goal: { kind: "yearly" }, rows: everyYear({ [implementation]: word }) },
  ...["2022-03-31", "2023-03-31", "2025-03-31"].map((deadline): GoalCase => ({ goal: { kind: "yearlyFrom", deadline }, rows: everyYear({ [implementation]: word }) })),
]);

/** As many as there are, one less, none to cover, nobody knows how many; late, in time, before its time. */
const coverageCases: readonly GoalCase[] = [undefined, "2023-03-31", "2025-03-31"].flatMap((deadline) =>
  [[9, 10], [9.9996, 10], [10, 10], [11, 10], ["　", 10], [10, " "], [0, 0], [0, 10], [null, 10], [5, null], [49, 49], [5, "全部"], [0, -3], [5, -3], [10.0004, 10], [10.0006, 10], [0, 0.0004], [2, 0.0004]].flatMap(([done = null, all = null]) =>
    (all === 10 ? [null, 0, 1] : [null]).map((late): GoalCase => ({
      goal: { kind: "allCovered", unit: "課", ...(deadline === undefined ? {} : { deadline }) },
      rows: everyYear({ [actual]: done, [total]: all, ...(late === null ? {} : { [completedOn]: shifted(deadline ?? "2023-03-31", late) }) }),
    })),
  ),
);

const metCells = { [actual]: 30, [implementation]: "実施", [total]: 30, [completedOn]: serialOfDate("2021-10-01") };

/** One goal of each kind. */
export const oneOfEachKind: readonly MadeUpGoal[] = [
  { kind: "atLeast", threshold: 20, unit: "件" },
  { kind: "timesPerYear", threshold: 3, unit: "回" },
  { kind: "moreThanPreviousYear", unit: "件" },
  { kind: "lessThanPreviousYear", unit: "時間" },
  { kind: "moreThanBaselineYear", unit: "人" },
  { kind: "byDeadline", deadline: "2023-03-31" },
  { kind: "aroundDeadline", deadline: "2023-03-31" },
  { kind: "withinYear", deadline: "2022-03-31" },
  { kind: "yearlyFrom", deadline: "2022-03-31" },
  { kind: "yearly" },
  { kind: "allCovered", unit: "課" },
  { kind: "zeroOverLimit", threshold: 0, unit: "人" },
  { kind: "otherPlan" },
  { kind: "descriptive" },
];

const stateCases: readonly GoalCase[] = oneOfEachKind.flatMap((goal) =>
  [null, "速報", "集計中", "把握不可", "該当なし", "未定", "　", " 集計中", "　把握不可　", "該当なし ", "集計中（見込み）", "確定。", "=1/0"].map((word): GoalCase => ({
    goal,
    rows: { R2: { [actual]: 20 }, ...everyYear({ ...metCells, [state]: word }) },
  })),
);

/** Every kind of goal at each of its boundaries, as the contract's 目標の種別 words them. */
export const goalCases: readonly GoalCase[] = [
  ...thresholdCases,
  ...countCases,
  ...comparisonCases,
  ...comparedStateCases,
  ...deadlineCases,
  ...yearlyCases,
  ...coverageCases,
  ...stateCases,
];
