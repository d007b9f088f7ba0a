import { goalResultId, progressId, reviewId, surveyId } from "../../contract/row-ids";
import { goalsTable, indicatorsTable, initiativesTable, progressTable, reviewsTable, scheduleTable, surveysTable } from "../../contract/tables";
import type { GoalInForce } from "../../entries/goal-in-force";
import { planIndex } from "../../entries/plan-index";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Indicator, Initiative } from "../../plan/plan";
import { oncePer } from "./once-per";
import type { RowOwner } from "./owner";
import { goalSource, indicatorSource, initiativeLabel, leadDepartment } from "./row-owner";
import type { RuleFacts } from "./rule-facts";
import type { Source } from "./source";

/** Is told what a row is about, by the contract's name of its table and its id. */
type Tell = (table: string, key: string, owner: RowOwner) => void;

/** Tells what every row the plan asks for is about. What is the same in every year is made once. */
export function tellRowOwners(facts: RuleFacts, tell: Tell): void {
  initiativesAndLines(facts, tell);
  reports(facts, tell);
  goals(facts, tell);
  reviews(facts, tell);
  indicators(facts, tell);
}

function initiativeOwner(facts: RuleFacts, initiative: Initiative, source: Source, part?: string): RowOwner {
  return { label: initiativeLabel(initiative, part), year: null, initiative, department: leadDepartment(facts, initiative), source };
}

function initiativesAndLines(facts: RuleFacts, tell: Tell): void {
  const inForce = facts.planIn(facts.targetYear);
  for (const initiative of inForce.initiatives) tell(initiativesTable.name, String(initiative.number), initiativeOwner(facts, initiative, facts.clause("revision")));
  const { initiatives } = planIndex(inForce);
  for (const { id, initiative: number } of inForce.schedule) {
    const initiative = initiatives.get(number);
    if (initiative !== undefined) tell(scheduleTable.name, id, initiativeOwner(facts, initiative, facts.clause("progress"), `工程${id}`));
  }
}

function reports(facts: RuleFacts, tell: Tell): void {
  const source = facts.clause("progress");
  const { departments } = planIndex(facts.plan);
  const inCharge = oncePer((initiative: Initiative) =>
    initiative.departments.map(({ departmentId }) => ({
      departmentId,
      label: initiativeLabel(initiative, departments.get(departmentId)?.name ?? departmentId),
      department: facts.answering(departmentId, initiative.leadDepartmentId),
    })),
  );
  for (const year of facts.years) {
    for (const initiative of facts.planIn(year).initiatives) {
      for (const { departmentId, label, department } of inCharge(initiative)) tell(progressTable.name, progressId(year, initiative.number, departmentId), { label, year, initiative, department, source });
    }
  }
}

/** They are called by their initiatives as these are in 対象年度, whichever year the goal is of. */
function goals(facts: RuleFacts, tell: Tell): void {
  const { initiatives } = planIndex(facts.planIn(facts.targetYear));
  const ownerOf = oncePer((goal: GoalInForce) => {
    const initiative = initiatives.get(goal.initiative);
    return initiative === undefined ? null : initiativeOwner(facts, initiative, goalSource(goal), `目標${goal.id}`);
  });
  for (const year of [facts.plan.baselineYear, ...facts.years]) {
    for (const goal of facts.planIn(year).goals) {
      const owner = ownerOf(goal);
      if (owner === null) continue;
      const { label, initiative, department, source } = owner;
      tell(goalsTable.name, goalResultId(year, goal.id), { label, year, initiative, department, source, isRepeated: goal.crossListedFrom !== null });
    }
  }
}

/** HR draws them together: nobody else is to answer. */
function reviews(facts: RuleFacts, tell: Tell): void {
  const source = facts.clause("progress");
  const labelOf = oncePer((initiative: Initiative) => initiativeLabel(initiative));
  for (const year of facts.years) {
    for (const initiative of facts.planIn(year).initiatives) tell(reviewsTable.name, reviewId(year, initiative.number), { label: labelOf(initiative), year, initiative, department: null, source });
  }
}

function indicators(facts: RuleFacts, tell: Tell): void {
  const ownerOf = ({ label, clauseId }: Indicator, year: FiscalYear | null): RowOwner => ({
    label: { ja: `指標「${label}」`, en: `Indicator “${label}”` },
    year,
    initiative: null,
    department: null,
    source: indicatorSource(facts.plan, clauseId),
  });
  for (const indicator of facts.planIn(facts.targetYear).indicators) tell(indicatorsTable.name, indicator.id, ownerOf(indicator, null));
  for (const year of facts.years) for (const indicator of facts.planIn(year).indicators) tell(surveysTable.name, surveyId(year, indicator.id), ownerOf(indicator, year));
}
