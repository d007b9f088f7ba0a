import { surveysTable } from "../../../src/core/contract/tables";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { IndicatorCase } from "../indicator-cases";

/** An indicator, what is typed of its survey in R3, R4 and R5, and what 判定 of KPI指標 is to say in 令和5年度. */
export interface SurveyBoundary extends IndicatorCase {
  readonly about: string;
  readonly says: string;
}

const { state, actual, asked, answered, positive } = surveysTable;
type Cells = Readonly<Record<string, CellValue>>;

const reach = { kind: "reach", baselineTenths: 575, targetTenths: 1000 } as const;
const exceed = { kind: "reachOrExceed", baselineTenths: 841, targetTenths: 900 } as const;
const maintain = { kind: "maintain", baselineTenths: 843, targetTenths: 843 } as const;

const held = (value: CellValue): Cells => ({ [state]: "実施", [actual]: value });
const counted = (share: CellValue, yes: CellValue, of: CellValue, all: CellValue = 5000): Cells => ({ [actual]: share, [asked]: all, [answered]: of, [positive]: yes });

/** Surveys in each state, with figures at their targets and counts that do and do not agree. */
export const surveyBoundaries: readonly SurveyBoundary[] = [
  { about: "on the target at last", scale: exceed, surveys: [held(0.85), held(0.899), held(0.9)], says: "達成" },
  { about: "just below the target at last", scale: exceed, surveys: [held(0.9), held(0.9), held(0.899)], says: "未達成" },
  { about: "rounded up to the target", scale: exceed, surveys: [held(0.8994), held(0.8995), held(0.8995)], says: "達成" },
  { about: "maintained, and then not", scale: maintain, surveys: [held(0.843), held(0.844), held(0.842)], says: "未達成" },
  { about: "maintained exactly", scale: maintain, surveys: [held(0.842), {}, held(0.843)], says: "達成" },
  { about: "nothing in the last year", scale: exceed, surveys: [held(0.8), held(0.85), {}], says: "計画期間中" },
  { about: "nothing at all", scale: reach, surveys: [{}, {}, {}], says: "未入力" },
  { about: "held without a figure", scale: reach, surveys: [{ [state]: "実施" }, { [state]: "実施　" }, { [state]: "実施" }], says: "未入力" },
  { about: "not held, being counted, not comparable", scale: reach, surveys: [{ [state]: "未実施" }, { [state]: "集計中" }, { [state]: "評価困難" }], says: "評価困難" },
  { about: "being counted, between blanks", scale: reach, surveys: [{ [state]: "　" }, {}, { [state]: " 集計中　" }], says: "集計中" },
  { about: "figures beside states that have none", scale: reach, surveys: [{ [state]: "未実施", [actual]: 0.7 }, { [state]: "集計中", [answered]: 400, [positive]: 300 }, { [state]: "評価困難", [actual]: 1 }], says: "評価困難" },
  { about: "a state of nobody's list", scale: reach, surveys: [{ [state]: "延期" }, { [state]: "延期", [actual]: 0.7 }, {}], says: "未入力" },
  { about: "a state with more words than the list's, one by a formula that fails", scale: reach, surveys: [held(0.6), { [state]: "未実施。", [actual]: 1 }, { [state]: "=1/0", [actual]: 1 }], says: "計画期間中" },
  { about: "counts beside a state of nobody's list", scale: reach, surveys: [{}, {}, { ...counted(null, 400, 400), [state]: "評価困難（設問変更）" }], says: "未入力" },
  { about: "a figure without a state", scale: reach, surveys: [{ [actual]: 0.575 }, { [actual]: 0 }, { [actual]: 0.999 }], says: "未達成" },
  { about: "57.5 for 57.5%, more than all, less than nobody", scale: reach, surveys: [held(57.5), held(1.0001), held(-0.1)], says: "未入力" },
  { about: "words for a figure", scale: reach, surveys: [held("57.5%"), held("集計中"), held("　")], says: "未入力" },
  { about: "a figure by formula, one that fails", scale: reach, surveys: [held("=1234/2145"), held("=1/0"), held("=2145/2145")], says: "達成" },
  { about: "counts exactly 0.05 points away", scale: reach, surveys: [counted(0.575, 1151, 2000), counted(0.575, 1149, 2000), counted(0.575, 1150, 2000)], says: "未達成" },
  { about: "counts 0.06 points away", scale: reach, surveys: [counted(0.575, 2878, 5000), counted(0.575, 2872, 5000), counted(0.5755, 2872, 5000)], says: "未達成" },
  { about: "counts that round to the figure, and that do not", scale: reach, surveys: [counted(0.667, 2, 3), counted(0.666, 2, 3), counted(0.6667, 2, 3)], says: "未達成" },
  { about: "counts far from the figure under a state without one", scale: reach, surveys: [{ ...counted(0.5, 90, 100), [state]: "集計中" }, {}, {}], says: "未入力" },
  { about: "counts alone", scale: exceed, surveys: [counted(null, 1800, 2000), counted(null, 1799, 2000), counted(null, 0, 2000)], says: "未達成" },
  { about: "everybody, everybody by rounding", scale: reach, surveys: [counted(1, 400, 400), counted(1, 1999, 2000), counted(1, 1999, 2000)], says: "未達成" },
  { about: "everybody without counts", scale: reach, surveys: [held(1), held(0.9995), held(0.99949)], says: "未達成" },
  { about: "more in the affirmative than answered", scale: reach, surveys: [counted(null, 5, 4), counted(0.8, 5, 4), counted(1, 5, 4)], says: "達成" },
  { about: "more answers than people asked", scale: reach, surveys: [counted(0.5, 50, 100, 99), counted(0.5, 50, 100, 100), counted(0.5, 50, 100, 0)], says: "未達成" },
  { about: "nobody answered, nobody was asked", scale: reach, surveys: [counted(null, 0, 0), counted(0.5, 0, 0, 0), counted(null, 0, 0, 0)], says: "計画期間中" },
  { about: "half a count, or one missing", scale: reach, surveys: [counted(null, 2.5, 4), counted(null, 3, null), counted(null, null, 4)], says: "計画期間中" },
  { about: "counts in words", scale: reach, surveys: [counted(null, "３人", 4), counted(0.5, "多数", 4), counted(0.5, 2, "4人")], says: "未達成" },
];
