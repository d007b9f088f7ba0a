import { type FiscalYear, fiscalYearLabel } from "./fiscal-year";

/** The kinds of goal a plan can set, in the order lists show them. */
export const goalKinds = [
  "atLeast",
  "timesPerYear",
  "moreThanPreviousYear",
  "lessThanPreviousYear",
  "moreThanBaselineYear",
  "byDeadline",
  "aroundDeadline",
  "withinYear",
  "yearlyFrom",
  "yearly",
  "allCovered",
  "zeroOverLimit",
  "otherPlan",
  "descriptive",
] as const;

/**
 * What a goal asks for, and so how it is judged:
 *
 * - `atLeast` a figure at or above a threshold; `timesPerYear` a number of times in every fiscal year;
 * - `moreThanPreviousYear`, `lessThanPreviousYear`, `moreThanBaselineYear` strictly more or less: the same figure does not meet it;
 * - `byDeadline` done by a day; `aroundDeadline` a soft deadline (目途); `withinYear` done inside one fiscal year;
 * - `yearlyFrom` started in a fiscal year and carried out every year after; `yearly` carried out every year;
 * - `allCovered` every unit there is; `zeroOverLimit` nobody over an upper limit;
 * - `otherPlan` goals that another plan holds; `descriptive` nothing that can be judged from an entry.
 */
export type GoalKind = (typeof goalKinds)[number];

const fixedLabels: Readonly<Record<Exclude<GoalKind, "moreThanBaselineYear">, string>> = {
  atLeast: "以上",
  timesPerYear: "回数(年)",
  moreThanPreviousYear: "前年度より増",
  lessThanPreviousYear: "前年度より減",
  byDeadline: "期限まで",
  aroundDeadline: "期限目途",
  withinYear: "当年度",
  yearlyFrom: "開始年度から毎年",
  yearly: "毎年度",
  allCovered: "全数",
  zeroOverLimit: "上限超過ゼロ",
  otherPlan: "他計画",
  descriptive: "記述",
};

/** The 種別 of a goal as sheets print it. One label names the plan's baseline year: 令和2年度より増. */
export function goalKindLabel(kind: GoalKind, baselineYear: FiscalYear): string {
  return kind === "moreThanBaselineYear" ? `${fiscalYearLabel(baselineYear)}より増` : fixedLabels[kind];
}

/** The kind that a 種別 label stands for in a plan with this baseline year, or `null` when it stands for none. */
export function goalKindOfLabel(label: string, baselineYear: FiscalYear): GoalKind | null {
  return goalKinds.find((kind) => goalKindLabel(kind, baselineYear) === label) ?? null;
}
