import { itemJudgements } from "../attainment/item-judgements";
import { attentionLines } from "./attention-lines";
import type { AttainmentSummary } from "./attainment-summary";
import { namedInYear, planNameOf } from "./department-names";
import { goalLines } from "./goal-lines";
import { goalSummary } from "./goal-summary";
import { indicatorSummary } from "./indicator-summary";
import { initiativeResults } from "./initiative-results";
import { progressSummary } from "./progress-summary";
import { revisionLines } from "./revision-lines";
import type { SummaryInput } from "./summary-input";
import { unreadRows } from "./unread-rows";
import { withinScope } from "./within-scope";

/** The attainment summary of a fiscal year, from a workbook as people left it. */
export function summaryOf(given: SummaryInput): AttainmentSummary {
  const input = withPlanNames(given);
  const { plan, year, targetYear, asOf, departments, findings } = input;
  const initiatives = withinScope(input);
  const indicators = input.inForce.indicators.map((indicator) => indicatorSummary(input, indicator));
  const goals = goalLines(input, initiatives);
  const results = initiativeResults(input, initiatives, goals);
  return {
    planTitle: plan.title,
    firstYear: plan.firstYear,
    lastYear: plan.lastYear,
    baselineYear: plan.baselineYear,
    year,
    targetYear,
    asOf,
    scope: departments?.map((name) => namedInYear(input, name)) ?? null,
    indicators,
    items: itemJudgements(indicators),
    progress: progressSummary(input, initiatives, results),
    goals: goalSummary(input, initiatives, goals),
    attention: attentionLines(indicators, results, goals),
    results,
    revisions: revisionLines(input, initiatives),
    findings,
    unreadRows: unreadRows(input, initiatives, goals),
  };
}

/** Departments asked for, those that answer for collectives, and those of rows that people added, by the plan's names where somebody wrote their names of the year. */
function withPlanNames(input: SummaryInput): SummaryInput {
  const { departments, entries } = input;
  const planName = (written: string): string => planNameOf(input, written);
  const addedProgress = entries.addedProgress.map((one) => ({ ...one, department: planName(one.department) }));
  const answering = new Map([...entries.departments].map(([id, entry]) => [id, { ...entry, responsible: entry.responsible === null ? null : planName(entry.responsible) }] as const));
  return { ...input, departments: departments?.map(planName) ?? null, entries: { ...entries, addedProgress, departments: answering } };
}
