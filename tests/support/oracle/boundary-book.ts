import { goalsTable, surveysTable } from "../../../src/core/contract/tables";
import type { Plan } from "../../../src/core/plan/plan";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { type GoalCase, oneOfEachKind } from "../goal-cases";
import type { MadeUpGoal } from "../plans/small-plan";
import { smallPlan } from "../plans/small-plan";
import type { TypedRow } from "../typed-rows";
import { goalBoundaries } from "./goal-boundaries";
import { listWords } from "./seen-cells";
import { surveyBoundaries } from "./survey-boundaries";
import { typedFigures, typedSlips } from "./typed-slips";

/** The years of the plan of boundaries, as row ids have them. */
export const boundaryCodes = ["R3", "R4", "R5"];

/** 目標ID of a goal at its boundaries. */
export const boundaryGoal = (index: number): string => `01-${index + 1}`;

/** 指標ID of an indicator at its boundaries. */
export const boundaryIndicator = (index: number): string => `指標${index + 1}`;

const firstOfKind = oneOfEachKind.map(({ kind }) => goalBoundaries.findIndex(({ goal }) => goal.kind === kind));
const repeats = firstOfKind.map((index): MadeUpGoal => ({ ...(goalBoundaries[index]?.goal ?? { kind: "yearly" }), from: boundaryGoal(index) }));
/** What each goal of a kind is not judged by is typed on one of these. */
const greys = oneOfEachKind;
const units = ["%", "回", "時間"];
const goalsOfUnit = Math.ceil(typedFigures.length / boundaryCodes.length);
const figures = units.flatMap((unit) => Array.from({ length: goalsOfUnit }, (): MadeUpGoal => ({ kind: "atLeast", threshold: 2, unit })));

/** A plan of goals and indicators at their boundaries: initiative 1; 2 lists some of its goals again; what is judged by nothing of it stands in 3, figures of each unit in 4. */
export const boundaryPlan: Plan = smallPlan({
  baselineYear: 2020,
  firstYear: 2021,
  lastYear: 2023,
  goals: [goalBoundaries.map(({ goal }) => goal), repeats, greys, figures],
  indicators: [
    ...surveyBoundaries.map(({ scale }, index) => ({ id: boundaryIndicator(index), ...scale })),
    ...Array.from({ length: 33 }, (_, index) => ({ id: `欄${index + 1}`, kind: "reach" as const, baselineTenths: 500, targetTenths: 900 })),
  ],
});

const { actual, implementation, total, completedOn } = goalsTable;
const everything: TypedRow["cells"] = { [actual]: 1, [implementation]: "実施", [total]: 1, [completedOn]: 44_500 };

function inYears(rows: GoalCase["rows"], goal: string): TypedRow[] {
  return Object.entries(rows).map(([code, cells]) => ({ table: goalsTable.name, key: `${code}-${goal}`, cells }));
}

const goalRows = [
  ...goalBoundaries.flatMap(({ rows }, index) => inYears(rows, boundaryGoal(index))),
  // Something in one column or the other of goals listed again; the last ones are left empty, as they should be.
  ...repeats.slice(0, -3).flatMap((_, index) => inYears({ R4: index % 2 === 0 ? { [implementation]: "未実施" } : { [actual]: 1 } }, `02-${index + 1}`)),
  ...greys.flatMap((_, index) => inYears({ R3: everything }, `03-${index + 1}`)),
];
const surveyRows = surveyBoundaries.flatMap(({ surveys }, index) => surveys.map((cells, year) => ({ table: surveysTable.name, key: `${boundaryCodes[year] ?? ""}-${boundaryIndicator(index)}`, cells })));

/** Everything typed at the boundaries of goals and surveys. */
export const boundaryRows: readonly TypedRow[] = [...goalRows, ...surveyRows];

/** What is often typed instead, on rows of its own: figures of each unit, and every column of 調査実績. */
export function boundarySlips(): TypedRow[] {
  const figureRows = units.flatMap((_, unit) =>
    typedFigures.map((value, index) => ({
      table: goalsTable.name,
      key: `${boundaryCodes[index % boundaryCodes.length] ?? ""}-04-${unit * goalsOfUnit + Math.floor(index / boundaryCodes.length) + 1}`,
      cells: { [actual]: value },
    })),
  );
  const blank = planWorkbook({ plan: boundaryPlan, targetYear: boundaryPlan.firstYear, createdOn: "2021-04-01" });
  return [...figureRows, ...typedSlips(blank, [surveysTable.name], listWords(boundaryPlan), new Set(surveyRows.map(({ key }) => key)))];
}
