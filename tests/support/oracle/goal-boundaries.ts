import { goalsTable } from "../../../src/core/contract/tables";
import type { CellValue } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { type GoalCase, oneOfEachKind } from "../goal-cases";
import type { MadeUpGoal } from "../plans/small-plan";

/** A goal, what is typed on its rows, and what 判定 is to say in R3, R4 and R5 on 2023-03-31, the last day of 対象年度 令和4年度. */
export interface GoalBoundary extends GoalCase {
  readonly about: string;
  readonly says: readonly [string, string, string];
}

const { actual, implementation, total, completedOn, state } = goalsTable;
type Cells = Readonly<Record<string, CellValue>>;
const [met, unmet, blank, open, ahead, none, counting] = ["達成", "未達成", "未入力", "判定保留", "計画期間中", "対象外", "集計中"];
const day = serialOfDate;

function boundary(about: string, goal: MadeUpGoal, rows: readonly [Cells, Cells, Cells, Cells?], says: GoalBoundary["says"]): GoalBoundary {
  const [r3, r4, r5, r2] = rows;
  return { about, goal, rows: { R3: r3, R4: r4, R5: r5, ...(r2 === undefined ? {} : { R2: r2 }) }, says };
}

/** The same column in R3, R4, R5, and in R2 where there is a fourth value. */
function typed(column: string, ...values: readonly CellValue[]): [Cells, Cells, Cells, Cells?] {
  const [r3 = {}, r4 = {}, r5 = {}, r2] = values.map((value) => ({ [column]: value }));
  return r2 === undefined ? [r3, r4, r5] : [r3, r4, r5, r2];
}

const share: MadeUpGoal = { kind: "atLeast", threshold: 25, unit: "%" };
const figure: MadeUpGoal = { kind: "atLeast", threshold: 20, unit: "件" };
const by = (deadline: string): MadeUpGoal => ({ kind: "byDeadline", deadline });
const covered: MadeUpGoal = { kind: "allCovered", unit: "課" };
const of = (done: CellValue, all: CellValue): Cells => ({ [actual]: done, [total]: all });

const thresholds: readonly GoalBoundary[] = [
  boundary("a share on its threshold, just below, none", share, typed(actual, 0.25, 0.249, null), [met, unmet, blank]),
  boundary("a share typed as 57.5, as 0.575, as text", share, typed(actual, 57.5, 0.575, "57.5%"), [blank, met, blank]),
  boundary("a share below zero, of all, above all", share, typed(actual, -0.1, 1, 1.0001), [blank, met, blank]),
  boundary("a share that rounds below, that rounds on the threshold, zero", share, typed(actual, 0.2494, 0.2495, 0), [unmet, met, unmet]),
  boundary("a share by formula, by one that fails, by one that gives a text", share, typed(actual, "=1234/2145", "=1/0", '="57"'), [met, blank, blank]),
  boundary("a figure on its threshold, just below, with its unit", figure, typed(actual, 20, 19, "20件"), [met, unmet, blank]),
  boundary("a figure of half a thing, in full-width digits, blanks", figure, typed(actual, 20.5, "２０", "　"), [met, blank, blank]),
  boundary("a figure due in the second year", { ...figure, deadline: "2023-03-31" }, typed(actual, 5, 5, 20), [ahead, unmet, met]),
  boundary("a figure due the day after", { ...figure, deadline: "2023-04-01" }, typed(actual, 5, 5, 5), [ahead, ahead, unmet]),
  boundary("a figure due after the plan", { ...share, deadline: "2025-03-31" }, typed(actual, 0.1, 0.25, null), [ahead, met, blank]),
  boundary("times on the threshold, one less, none", { kind: "timesPerYear", threshold: 3, unit: "回" }, typed(actual, 3, 2, 0), [met, unmet, unmet]),
  boundary("times not entered, in words, half a time", { kind: "timesPerYear", threshold: 3, unit: "回" }, typed(actual, null, "3回", 2.5), [blank, blank, unmet]),
];

const comparisons: readonly GoalBoundary[] = [
  boundary("the same as last year, one more, none", { kind: "moreThanPreviousYear", unit: "件" }, typed(actual, 10, 11, null, 10), [unmet, met, blank]),
  boundary("more than nobody knows, the same, more", { kind: "moreThanPreviousYear", unit: "件" }, typed(actual, 5, 5, 6), [open, unmet, met]),
  boundary("more than a figure that is no number", { kind: "moreThanPreviousYear", unit: "件" }, typed(actual, 5, "多数", 6, "不明"), [open, blank, open]),
  boundary("more than a figure that cannot be known", { kind: "moreThanPreviousYear", unit: "件" }, [{ [actual]: 5 }, { [state]: "把握不可" }, { [actual]: 7 }, { [state]: "把握不可" }], [open, open, open]),
  boundary("more than a figure that is a slip", { kind: "moreThanPreviousYear", unit: "件" }, typed(actual, 0, -5, 0, -5), [open, blank, open]),
  boundary("less than a share above all", { kind: "lessThanPreviousYear", unit: "%" }, typed(actual, 0.5, 57.5, 0.5, 57.5), [open, blank, open]),
  boundary("less than a figure that is still being counted", { kind: "lessThanPreviousYear", unit: "時間" }, [{ [actual]: 100 }, { [actual]: 90, [state]: "集計中" }, { [actual]: 80 }, { [actual]: 110, [state]: " 集計中" }], [open, counting, open]),
  boundary("more than a figure that does not apply, that nobody can read", { kind: "moreThanPreviousYear", unit: "件" }, [{ [actual]: 5 }, { [actual]: 6, [state]: "集計中（見込み）" }, { [actual]: 7 }, { [actual]: 4, [state]: "該当なし" }], [open, open, open]),
  boundary("more than a provisional figure", { kind: "moreThanPreviousYear", unit: "件" }, [{ [actual]: 5 }, { [actual]: 6, [state]: "確定" }, { [actual]: 6 }, { [actual]: 4, [state]: "速報　" }], [met, met, unmet]),
  boundary("more than a baseline below nobody", { kind: "moreThanBaselineYear", unit: "人" }, typed(actual, 0, 1, 2, -1), [open, open, open]),
  boundary("more than a baseline that cannot be known", { kind: "moreThanBaselineYear", unit: "人" }, [{ [actual]: 5 }, { [actual]: 6 }, {}, { [actual]: 4, [state]: "把握不可" }], [open, open, blank]),
  boundary("more than a year not entered", { kind: "moreThanPreviousYear", unit: "件" }, typed(actual, null, 5, 6, 4), [blank, open, met]),
  boundary("less than last year, the same, zero", { kind: "lessThanPreviousYear", unit: "時間" }, typed(actual, 99.9, 99.9, 0, 100), [met, unmet, met]),
  boundary("less than nobody knows, more", { kind: "lessThanPreviousYear", unit: "時間" }, typed(actual, 100, 100.1, null), [open, unmet, blank]),
  boundary("more than the baseline year, the same, a text", { kind: "moreThanBaselineYear", unit: "人" }, typed(actual, 5, 4, "6人", 4), [met, unmet, blank]),
  boundary("more than a baseline nobody knows", { kind: "moreThanBaselineYear", unit: "人" }, typed(actual, 5, null, 6), [open, blank, open]),
  boundary("more than a baseline typed as text", { kind: "moreThanBaselineYear", unit: "人" }, typed(actual, 5, 6, 7, "4人"), [open, open, open]),
];

const deadlines: readonly GoalBoundary[] = [
  boundary("done the day before", by("2023-03-31"), typed(completedOn, null, day("2023-03-30"), null), [ahead, met, met]),
  boundary("done on the day", by("2023-03-31"), typed(completedOn, null, day("2023-03-31"), null), [ahead, met, met]),
  boundary("done the day after", by("2023-03-31"), typed(completedOn, null, day("2023-04-01"), null), [ahead, unmet, unmet]),
  boundary("done at noon of the day, told a year later", by("2023-03-31"), typed(completedOn, null, null, day("2023-03-31") + 0.5), [ahead, met, met]),
  boundary("a day typed as text", by("2023-03-31"), typed(completedOn, null, "令和5年3月31日", null), [ahead, blank, blank]),
  boundary("a day typed as a number", by("2023-03-31"), typed(completedOn, null, 20_230_331, null), [ahead, blank, blank]),
  boundary("nothing when the deadline has come", by("2023-03-31"), [{}, {}, {}], [ahead, blank, blank]),
  boundary("only begun when the deadline has come", by("2023-03-31"), typed(implementation, null, "一部実施", "実施"), [ahead, unmet, unmet]),
  boundary("a deadline the day after 基準日", by("2023-04-01"), [{}, {}, {}], [ahead, ahead, ahead]),
  boundary("a deadline after the plan", by("2025-03-31"), typed(completedOn, null, day("2023-02-01"), null), [ahead, met, met]),
  boundary("a deadline after the plan, blank", by("2025-03-31"), [{}, {}, {}], [ahead, ahead, ahead]),
  boundary("around a day, done the day after", { kind: "aroundDeadline", deadline: "2022-03-31" }, typed(completedOn, day("2022-04-01"), null, null), [unmet, unmet, unmet]),
  boundary("around a day, done on it", { kind: "aroundDeadline", deadline: "2022-03-31" }, typed(completedOn, day("2022-03-31"), null, null), [met, met, met]),
  boundary("around a day, nothing", { kind: "aroundDeadline", deadline: "2023-03-31" }, [{}, {}, {}], [ahead, blank, blank]),
  boundary("within a year, done after it", { kind: "withinYear", deadline: "2022-03-31" }, typed(completedOn, null, day("2022-04-01"), null), [unmet, unmet, unmet]),
  boundary("within a year, done in it", { kind: "withinYear", deadline: "2022-03-31" }, typed(completedOn, day("2021-04-01"), null, null), [met, met, met]),
  boundary("a word of nobody's list when the deadline has come", by("2023-03-31"), typed(implementation, "着手", "着手", "実施済み"), [ahead, open, open]),
  boundary("within a year, not done", { kind: "withinYear", deadline: "2022-03-31" }, typed(implementation, "未実施", null, "該当なし"), [unmet, blank, unmet]),
];

const yearly: readonly GoalBoundary[] = [
  boundary("carried out, in part, nothing said", { kind: "yearly" }, typed(implementation, "実施", "一部実施", null), [met, unmet, blank]),
  boundary("not carried out, nothing to carry out, blanks", { kind: "yearly" }, typed(implementation, "未実施", "該当なし", "　"), [unmet, none, blank]),
  boundary("carried out between blanks, a word of nobody's list", { kind: "yearly" }, typed(implementation, " 実施　", "実施済", "実 施"), [met, open, open]),
  boundary("from the second year on", { kind: "yearlyFrom", deadline: "2023-03-31" }, typed(implementation, "未実施", "一部実施", "実施"), [ahead, unmet, met]),
  boundary("from the second year on, in words of nobody's list", { kind: "yearlyFrom", deadline: "2023-03-31" }, typed(implementation, "実施済み", "実施済み", "実施した"), [ahead, open, open]),
  boundary("carried out by a formula that fails", { kind: "yearly" }, typed(implementation, "=1/0", "=1/0", "実施"), [open, open, met]),
  boundary("from the second year on, nothing said", { kind: "yearlyFrom", deadline: "2023-03-31" }, [{}, {}, {}], [ahead, blank, blank]),
];

const coverage: readonly GoalBoundary[] = [
  boundary("all of them, all but one, one too many", covered, [of(10, 10), of(9, 10), of(11, 10)], [met, unmet, open]),
  boundary("none to cover, nobody knows how many, in words", covered, [of(0, 0), of(5, null), of(5, "全部")], [open, open, open]),
  boundary("fewer than none to cover, a hair more than all, as good as none", covered, [of(0, -3), of(10.0004, 10), of(0, 0.0004)], [open, met, open]),
  boundary("how many there are, but not how many did", covered, [of(null, 10), of("全部", 10), of(-1, 10)], [blank, blank, blank]),
  boundary("all of them, on the last day", { ...covered, deadline: "2023-03-31" }, [of(9, 10), { ...of(10, 10), [completedOn]: day("2023-03-31") }, {}], [ahead, met, blank]),
  boundary("all of them, a day late", { ...covered, deadline: "2023-03-31" }, [of(10, 10), { ...of(10, 10), [completedOn]: day("2023-04-01") }, of(9, 10)], [ahead, unmet, unmet]),
  boundary("nobody over the limit, one, nothing said", { kind: "zeroOverLimit", threshold: 0, unit: "人" }, typed(actual, 0, 1, null), [met, unmet, blank]),
  boundary("nobody over the limit in words, less than nobody, more than there are", { kind: "zeroOverLimit", threshold: 0, unit: "人" }, [{ [actual]: "なし" }, { [actual]: -1 }, of(4, 3)], [blank, blank, unmet]),
];

const done: Cells = { [actual]: 30, [implementation]: "実施", [total]: 30, [completedOn]: day("2021-10-01") };

/** Every kind under each state that has no figure, and under one nobody's list has. */
const states: readonly GoalBoundary[] = oneOfEachKind.flatMap((goal): GoalBoundary[] => {
  const isUnjudged = goal.kind === "otherPlan" || goal.kind === "descriptive";
  const says = (...words: GoalBoundary["says"]): GoalBoundary["says"] => (isUnjudged ? [none, none, none] : words);
  const under = (...words: readonly CellValue[]): [Cells, Cells, Cells] => [{ ...done, [state]: words[0] ?? null }, { ...done, [state]: words[1] ?? null }, { ...done, [state]: words[2] ?? null }];
  return [
    boundary(`${goal.kind} while it is counted, when it cannot be known, where it does not apply`, goal, under("集計中", "把握不可", "該当なし"), says(counting, open, none)),
    boundary(`${goal.kind} with blanks around the state`, goal, under("　集計中 ", " 把握不可", "該当なし　"), says(counting, open, none)),
  ];
});

const quiet: readonly GoalBoundary[] = [
  boundary("of another plan, with a figure", { kind: "otherPlan" }, typed(actual, 1, null, null), [none, none, none]),
  boundary("only described", { kind: "descriptive" }, typed(implementation, "実施", null, "未実施"), [none, none, none]),
  boundary("a state by a formula that fails", figure, [{ [actual]: 20, [state]: "=1/0" }, { [actual]: 19, [state]: "集計中（見込み）" }, { [actual]: 20, [state]: "確定。" }], [open, open, open]),
  boundary("settled, provisional, a state of nobody's list", figure, [{ [actual]: 20, [state]: "確定" }, { [actual]: 19, [state]: "速報" }, { [actual]: 20, [state]: "未定" }], [met, unmet, open]),
];

/** Each of the kinds of goal at its boundaries. */
export const goalBoundaries: readonly GoalBoundary[] = [...thresholds, ...comparisons, ...deadlines, ...yearly, ...coverage, ...states, ...quiet];
