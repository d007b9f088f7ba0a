import type { Indicator } from "../../src/core/plan/plan";
import { surveysTable } from "../../src/core/contract/tables";
import type { CellValue } from "../../src/core/workbook/cell";

type Scale = Pick<Indicator, "kind" | "baselineTenths" | "targetTenths">;

const scales = {
  "①": { kind: "reach", baselineTenths: 575, targetTenths: 1000 },
  "②": { kind: "reachOrExceed", baselineTenths: 841, targetTenths: 900 },
  "③-1": { kind: "maintain", baselineTenths: 843, targetTenths: 843 },
  "③-2": { kind: "maintain", baselineTenths: 886, targetTenths: 886 },
} as const satisfies Readonly<Record<string, Scale>>;

/** A row of the rules' check table: the actual in percent, the difference in points, the rate in percent, and whether it is met. */
export interface CheckedRow {
  readonly scale: Scale;
  readonly actual: number;
  readonly difference: number;
  /** `null` = ―. */
  readonly rate: number | null;
  readonly isMet: boolean;
}

type Row = readonly [scale: keyof typeof scales, actual: number, difference: number, rate: number | null, isMet: boolean];

const rows: readonly Row[] = [
  ["①", 55.0, -2.5, -5.9, false],
  ["①", 57.5, 0.0, 0.0, false],
  ["①", 70.0, 12.5, 29.4, false],
  ["①", 78.8, 21.3, 50.1, false],
  ["①", 91.5, 34.0, 80.0, false],
  ["①", 99.9, 42.4, 99.8, false],
  ["①", 100, 42.5, 100.0, true],
  ["②", 83.0, -1.1, -18.6, false],
  ["②", 84.1, 0.0, 0.0, false],
  ["②", 87.0, 2.9, 49.2, false],
  ["②", 87.1, 3.0, 50.8, false],
  ["②", 88.8, 4.7, 79.7, false],
  ["②", 88.9, 4.8, 81.4, false],
  ["②", 89.9, 5.8, 98.3, false],
  ["②", 90.0, 5.9, 100.0, true],
  ["②", 91.5, 7.4, 125.4, true],
  ["②", 100, 15.9, 269.5, true],
  ["③-1", 84.2, -0.1, null, false],
  ["③-1", 84.3, 0.0, null, true],
  ["③-1", 84.4, 0.1, null, true],
  ["③-2", 88.5, -0.1, null, false],
  ["③-2", 88.6, 0.0, null, true],
  ["③-2", 90.0, 1.4, null, true],
];

/** The check table of the rules, section 6 (KPI 達成率の定義と検算値). */
export const checkTable: readonly CheckedRow[] = rows.map(([scale, actual, difference, rate, isMet]) => ({
  scale: scales[scale],
  actual,
  difference,
  rate,
  isMet,
}));

/** An indicator, and what is typed about its survey in each year of a three-year plan. */
export interface IndicatorCase {
  readonly scale: Scale;
  readonly surveys: readonly Readonly<Record<string, CellValue>>[];
}

const states = [null, "実施　", "　", "未実施", "　集計中 ", "評価困難", "ほか", "=1/0"];
/** Published figures: on and around 100 %, nothing, out of range, words, and 0 %, which is a value. */
const figures = [null, 0.7, 0, 1, 0.9995, 0.99949, 0.843, 57.5, -0.1, 1.0001, "集計中", "57.5%", "　 "];
/** Answered and affirmative: nobody asked, everybody, all but one, nobody, more than answered, unknown. */
const counts: readonly (readonly CellValue[])[] = [[null, null], [400, 400], [400, 399], [2000, 1999], [400, 0], [0, 0], [4, 5], [400, null], ["多数", 3]];

const surveys = states.flatMap((state) =>
  figures.flatMap((actual) =>
    counts.map(([answered = null, positive = null]) => ({
      [surveysTable.state]: state,
      [surveysTable.actual]: actual,
      [surveysTable.asked]: 500,
      [surveysTable.answered]: answered,
      [surveysTable.positive]: positive,
    })),
  ),
);

const order = Object.values(scales);

function inYears(first: number, index: number, isLastBlank: boolean): IndicatorCase {
  const typed = [0, 1, 2].map((year) => (isLastBlank && year === 2 ? {} : (surveys[first + year] ?? {})));
  return { scale: order[index % order.length] ?? scales["①"], surveys: typed };
}

const threes = Array.from({ length: surveys.length / 3 }, (_, index) => index * 3);

/** Every mixture of state, figure and counts, three to an indicator; some again with nothing in the last year. */
export const indicatorCases: readonly IndicatorCase[] = [
  ...threes.map((first, index) => inYears(first, index, false)),
  ...threes.filter((_, index) => index % 4 === 1).map((first, index) => inYears(first, index, true)),
];
