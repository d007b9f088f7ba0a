import { fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import { initiativeCode } from "../../../src/core/plan/initiative-code";
import { loadPlan } from "../../../src/core/plan/load-plan";
import type { Goal, GoalKind, Indicator, Plan } from "../../../src/core/plan/plan";
import { planDataProblemLine } from "../../../src/core/plan/plan-data-error";
import { invariant } from "../../../src/core/shared/invariant";

/** A goal to make up; what is left out is `null`. `from` is the id of the goal it repeats. */
export interface MadeUpGoal {
  readonly kind: GoalKind;
  readonly threshold?: number;
  readonly unit?: string;
  readonly deadline?: string;
  readonly from?: string;
}

/** What a small plan is to contain beside one area, one category and no schedule. */
export interface SmallPlan {
  readonly baselineYear: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** By initiative: the first list belongs to initiative 1, whose only department is `課1`, and so on. */
  readonly goals?: readonly (readonly MadeUpGoal[])[];
  readonly indicators?: readonly Pick<Indicator, "id" | "kind" | "baselineTenths" | "targetTenths">[];
}

/** A plan of just these goals and indicators, loaded and checked like any other. */
export function smallPlan({ goals = [[]], indicators = [], ...period }: SmallPlan): Plan {
  const numbers = goals.map((_, index) => index + 1);
  const madeGoals = goals.flatMap((list, index) => list.map((goal, place) => madeGoal(period, index + 1, place + 1, goal)));
  const loaded = loadPlan({
    outline: {
      id: "small-plan",
      title: "小さな計画",
      city: "星森市",
      periodLabel: `〔${fiscalYearLabel(period.firstYear)}から〕`,
      publishedOn: "令和3年3月",
      ...period,
      areas: [{ id: "1", title: "(1) 分野", categories: [{ id: "1-1", title: "①区分" }] }],
      focuses: [{ id: "young", label: "若手", title: "若手職員" }],
    },
    departments: numbers.map((number) => ({ id: departmentId(number), name: `課${number}`, kind: "department" })),
    initiatives: numbers.map((number) => ({
      number,
      areaId: "1",
      categoryId: "1-1",
      title: `取組${number}`,
      focuses: [],
      departmentsAsPrinted: `課${number}`,
      departments: [{ departmentId: departmentId(number), note: null }],
      leadDepartmentId: departmentId(number),
      page: 1,
      purpose: "目的",
      content: ["・内容"],
    })),
    schedule: [],
    goals: madeGoals,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      item: `項目 ${indicator.id}`,
      label: `指標 ${indicator.id}`,
      targetAsPrinted: `${indicator.targetTenths / 10}%`,
      definition: "割合",
      survey: "調査",
      clauseId: "K-01",
      surveyClauseId: null,
    })),
    discrepancies: [],
    crossListings: madeGoals.flatMap(({ id, crossListedFrom }) =>
      crossListedFrom === null ? [] : [{ part: "goal", from: crossListedFrom, to: id, agreement: "verbatim", marked: true, discrepancyId: null }],
    ),
    clauses: [{ id: "K-01", topic: "指標", sentence: "指標を設定する。" }],
    options: [],
  });
  invariant(loaded.ok, loaded.ok ? "" : loaded.error.problems.map(planDataProblemLine).join("\n"));
  return loaded.value;
}

function departmentId(number: number): string {
  return `D${initiativeCode(number)}`;
}

type Years = Pick<SmallPlan, "baselineYear" | "firstYear">;

function madeGoal({ baselineYear, firstYear }: Years, initiative: number, place: number, goal: MadeUpGoal): Record<keyof Goal, unknown> & { id: string; crossListedFrom: string | null } {
  const { kind, threshold = null, unit = null, deadline = null, from = null } = goal;
  const id = `${initiativeCode(initiative)}-${place}`;
  const isYearly = kind === "moreThanPreviousYear" || kind === "lessThanPreviousYear";
  return {
    id,
    sentenceId: id,
    initiative,
    sentence: `・目標${id}`,
    aspect: null,
    kind,
    threshold,
    unit,
    deadline,
    crossListedFrom: from,
    comparesWithBaselineYear: from === null && (kind === "moreThanBaselineYear" || (isYearly && baselineYear === firstYear - 1)),
  };
}
