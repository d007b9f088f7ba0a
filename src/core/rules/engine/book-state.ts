import { type AddedProgressEntry, addedProgressEntry, type ProgressEntry, progressEntry } from "../../entries/progress-entry";
import type { EntryRow } from "../../entries/entry-row";
import { type GoalEntry, goalEntry } from "../../entries/goal-entry";
import type { PlanEntries } from "../../entries/plan-entries";
import type { PlanInForce } from "../../entries/plan-in-force";
import { planInForce } from "../../entries/plan-in-force";
import { type SurveyEntry, surveyEntry } from "../../entries/survey-entry";
import type { TableRows } from "../../entries/table-rows";
import { targetYearIn } from "../../entries/target-year";
import { goalsTable, progressTable, surveysTable } from "../../contract/tables";
import { fiscalYearEnd, type FiscalYear } from "../../plan/fiscal-year";
import type { Plan } from "../../plan/plan";
import { planYears } from "../../plan/plan-years";
import { rowOwners } from "./row-owner";
import type { RuleFacts } from "./rule-facts";
import type { OverwrittenCell } from "./subjects";

/** A workbook of ours, read, as the checks are given it. */
export interface BookInput {
  readonly plan: Plan;
  readonly entries: PlanEntries;
  readonly dateSystem: "1900" | "1904";
  /** By the contract's table name; a table that is not there is left out. */
  readonly tables: ReadonlyMap<string, TableRows>;
  /** What of a row no longer says what the plan says. */
  readonly overwritten: (table: string, row: EntryRow) => readonly OverwrittenCell[];
}

/**
 * The rows and entries the checks work on. Rows may be replaced by what people
 * made of them; what is read of them is then read anew, and nothing else.
 */
export class BookState {
  readonly input: BookInput;
  readonly facts: RuleFacts;
  /** What every row the plan asks for is about. */
  readonly owners: ReturnType<typeof rowOwners>;
  readonly #rows: ReadonlyMap<string, Map<string, EntryRow>>;
  readonly #added: ReadonlyMap<string, EntryRow[]>;
  readonly #progress: Map<string, ProgressEntry>;
  readonly #addedProgress: AddedProgressEntry[];
  readonly #goals: Map<string, GoalEntry>;
  readonly #surveys: Map<string, SurveyEntry>;

  constructor(input: BookInput) {
    this.input = input;
    this.#rows = new Map([...input.tables].map(([name, { ours }]) => [name, new Map(ours)]));
    this.#added = new Map([...input.tables].map(([name, { added }]) => [name, [...added]]));
    this.#progress = new Map(input.entries.progress);
    this.#addedProgress = [...input.entries.addedProgress];
    this.#goals = new Map(input.entries.goals);
    this.#surveys = new Map(input.entries.surveys);
    this.facts = ruleFacts(input, { ...input.entries, progress: this.#progress, addedProgress: this.#addedProgress, goals: this.#goals, surveys: this.#surveys });
    this.owners = rowOwners(this.facts);
  }

  rows(table: string): ReadonlyMap<string, EntryRow> {
    return this.#rows.get(table) ?? nothing;
  }

  row(table: string, key: string): EntryRow | null {
    return this.#rows.get(table)?.get(key) ?? null;
  }

  added(table: string): readonly EntryRow[] {
    return this.#added.get(table) ?? [];
  }

  /** Takes in a row of ours, or one that people added (its key is `""`), as it stands now. The row must be known. */
  replace(table: string, row: EntryRow): void {
    if (row.key === "") {
      const added = this.#added.get(table);
      const at = added?.findIndex(({ index }) => index === row.index) ?? -1;
      if (added !== undefined && at >= 0) added[at] = row;
      if (table === progressTable.name) this.#addedProgress.splice(0, Infinity, ...(added ?? []).flatMap((each) => addedProgressEntry(each) ?? []));
      return;
    }
    this.#rows.get(table)?.set(row.key, row);
    if (table === progressTable.name) this.#progress.set(row.key, progressEntry(row));
    if (table === goalsTable.name) this.#goals.set(row.key, goalEntry(row, this.input.dateSystem));
    if (table === surveysTable.name) this.#surveys.set(row.key, surveyEntry(row));
  }
}

const nothing: ReadonlyMap<string, EntryRow> = new Map();

function ruleFacts({ plan, dateSystem }: BookInput, entries: PlanEntries): RuleFacts {
  const years = planYears(plan);
  const plans = new Map<FiscalYear, PlanInForce>(years.map((year) => [year, planInForce(plan, entries.revisions, year).plan]));
  const targetYear = targetYearIn(plan, entries.settings) ?? plan.lastYear;
  const clauses = new Map(plan.clauses.flatMap((clause) => (clause.role === undefined ? [] : [[clause.role, clause] as const])));
  return {
    plan,
    planIn: (year) => plans.get(year) ?? plan,
    years,
    targetYear,
    asOf: entries.settings.asOf ?? fiscalYearEnd(targetYear),
    dateSystem,
    entries,
    words: (list) => entries.lists.get(list) ?? null,
    clause: (role) => clauses.get(role) ?? { id: "", sentence: "" },
  };
}

