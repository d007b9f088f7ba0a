import { goalResultId, progressId, reviewId, surveyId } from "../../contract/row-ids";
import { goalsTable, indicatorsTable, initiativesTable, progressTable, reviewsTable, scheduleTable, surveysTable } from "../../contract/tables";
import { answeringDepartment } from "../../entries/answering-department";
import { planIndex } from "../../entries/plan-index";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Initiative, Plan } from "../../plan/plan";
import type { Told } from "./finding";
import type { RuleFacts } from "./rule-facts";
import type { Source } from "./subjects";

/** What a row of ours is about. */
export interface RowOwner {
  readonly label: Told;
  readonly year: FiscalYear | null;
  readonly initiative: Initiative | null;
  readonly department: string | null;
  readonly source: Source;
}

/** 取組3「女性職員の活躍推進」. */
export function initiativeLabel({ number, title }: Initiative, part?: string): Told {
  return { ja: `取組${number}「${title}」${part === undefined ? "" : `（${part}）`}`, en: `Initiative ${number} “${title}”${part === undefined ? "" : ` (${part})`}` };
}

/** The sentence a goal is read from, under the id people know it by: `3-G1`. */
export function goalSource({ sentenceId, sentence }: { readonly sentenceId: string; readonly sentence: string }): Source {
  const [initiative, number] = sentenceId.split("-");
  return { id: `${Number(initiative)}-G${number}`, sentence };
}

/** The clause an indicator's figure is set by. */
export function indicatorSource(plan: Pick<Plan, "clauses">, clauseId: string | null): Source {
  return plan.clauses.find(({ id }) => id === clauseId) ?? { id: "", sentence: "" };
}

/** The department that draws an initiative together, by name. */
export function leadDepartment(facts: RuleFacts, { leadDepartmentId }: Initiative): string {
  return answeringDepartment(facts.plan, leadDepartmentId, leadDepartmentId, facts.entries.departments);
}

/** What every row the plan asks for is about, by the contract's table name and row id. */
export function rowOwners(facts: RuleFacts): ReadonlyMap<string, ReadonlyMap<string, RowOwner>> {
  const { years, plan } = facts;
  const revision = facts.clause("revision");
  const progress = facts.clause("progress");
  const inForce = facts.planIn(facts.targetYear);
  const { initiatives } = planIndex(inForce);
  const of = (initiative: Initiative, year: FiscalYear | null, source: Source, part?: string): RowOwner => ({
    label: initiativeLabel(initiative, part),
    year,
    initiative,
    department: leadDepartment(facts, initiative),
    source,
  });
  const each = <Item>(items: readonly Item[], entry: (item: Item) => readonly [string, RowOwner] | null): Map<string, RowOwner> => new Map(items.flatMap((item) => {
    const owner = entry(item);
    return owner === null ? [] : [owner];
  }));
  const byYear = years.flatMap((year) => facts.planIn(year).initiatives.map((initiative) => ({ year, initiative })));
  return new Map([
    [initiativesTable.name, each(inForce.initiatives, (initiative) => [String(initiative.number), of(initiative, null, revision)])],
    [scheduleTable.name, each(inForce.schedule, (line) => {
      const initiative = initiatives.get(line.initiative);
      return initiative === undefined ? null : [line.id, of(initiative, null, progress, `工程${line.id}`)];
    })],
    [progressTable.name, new Map(byYear.flatMap(({ year, initiative }) => initiative.departments.map(({ departmentId }) => {
      const name = planIndex(plan).departments.get(departmentId)?.name ?? departmentId;
      const department = answeringDepartment(plan, departmentId, initiative.leadDepartmentId, facts.entries.departments);
      return [progressId(year, initiative.number, departmentId), { ...of(initiative, year, progress, name), department }] as const;
    })))],
    [goalsTable.name, each([plan.baselineYear, ...years].flatMap((year) => facts.planIn(year).goals.map((goal) => ({ year, goal }))), ({ year, goal }) => {
      const initiative = initiatives.get(goal.initiative);
      return initiative === undefined ? null : [goalResultId(year, goal.id), of(initiative, year, goalSource(goal), `目標${goal.id}`)];
    })],
    [reviewsTable.name, each(byYear, ({ year, initiative }) => [reviewId(year, initiative.number), { ...of(initiative, year, progress), department: null }])],
    [indicatorsTable.name, each(inForce.indicators, ({ id, label, clauseId }) => [id, indicatorOwner(label, null, indicatorSource(plan, clauseId))])],
    [surveysTable.name, each(years.flatMap((year) => facts.planIn(year).indicators.map((indicator) => ({ year, indicator }))), ({ year, indicator: { id, label, clauseId } }) =>
      [surveyId(year, id), indicatorOwner(label, year, indicatorSource(plan, clauseId))])],
  ]);
}

function indicatorOwner(label: string, year: FiscalYear | null, source: Source): RowOwner {
  return { label: { ja: `指標「${label}」`, en: `Indicator “${label}”` }, year, initiative: null, department: null, source };
}
