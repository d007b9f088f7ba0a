import type { GoalJudgement } from "../attainment/goal-judgement";
import { goalStanding } from "../attainment/goal-standing";
import { goalResultId } from "../contract/row-ids";
import { departmentTotal } from "../entries/department-total";
import type { GoalInForce } from "../entries/goal-in-force";
import { planIndex } from "../entries/plan-index";
import type { Initiative } from "../plan/plan";
import { planYears } from "../plan/plan-years";
import type { SummaryInput } from "./summary-input";

/** A goal of an initiative summed up, and how it stands. Goals listed again (再掲) stand at their source alone. */
export interface GoalLine {
  readonly goal: GoalInForce;
  readonly initiative: Initiative;
  readonly judgement: GoalJudgement;
  /** 状態 of the figure, where one was chosen. */
  readonly state: string | null;
}

/** How the goals of these initiatives stand in the year. */
export function goalLines(input: SummaryInput, initiatives: readonly Initiative[]): GoalLine[] {
  const { plan, inForce, entries, year, asOf } = input;
  const { goals } = planIndex(inForce);
  const records = { records: entries.goals, years: planYears(plan), baselineYear: plan.baselineYear, asOf };
  return initiatives.flatMap((initiative) =>
    (goals.get(initiative.number) ?? [])
      .filter(({ crossListedFrom }) => crossListedFrom === null)
      .map((goal) => ({ goal, initiative, judgement: goalStanding(goal, year, records, departmentTotal(inForce, initiative, entries)), state: entries.goals.get(goalResultId(year, goal.id))?.state ?? null })),
  );
}
