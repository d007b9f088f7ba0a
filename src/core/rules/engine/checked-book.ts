import type { EntryRow } from "../../entries/entry-row";
import { grouped } from "../../shared/grouped";
import { type BookInput, BookState } from "./book-state";
import { checkSubject } from "./check-subject";
import type { Rule } from "./define-rule";
import { distinctFindings } from "./distinct-findings";
import type { Finding } from "./finding";
import { goalSubjects } from "./goal-subjects";
import { indicatorSubjects } from "./indicator-subjects";
import { initiativeSubjects } from "./initiative-subjects";
import { coverSubjects, revisionSubjects, tableSubjects } from "./other-subjects";
import { recordSubjects } from "./record-subjects";
import { addedReportSubjects, reportSubjects } from "./report-subjects";
import type { RuleFacts } from "./rule-facts";
import type { SubjectPlan } from "./subject-plan";
import type { SubjectKind } from "./subjects";

/** What an edit made of the findings. */
export interface FindingsChange {
  readonly came: readonly Finding[];
  readonly gone: readonly Finding[];
}

/**
 * A workbook and what the rules have against it. After an edit only the
 * subjects that read the edited rows are judged again, however many rows there
 * are.
 */
export class CheckedBook {
  readonly #state: BookState;
  readonly #rules: ReadonlyMap<SubjectKind, readonly Rule[]>;
  readonly #findings = new Map<SubjectPlan, readonly Finding[]>();
  readonly #tableReaders = new Map<string, readonly SubjectPlan[]>();

  constructor(input: BookInput, rules: readonly Rule[]) {
    this.#state = new BookState(input);
    this.#rules = grouped(rules, ({ meta }) => meta.subject);
    for (const kind of this.#rules.keys()) {
      for (const plan of planners[kind](this.#state)) {
        for (const row of plan.reads) row.addReader(plan);
        if (plan.readsTables !== undefined) for (const table of plan.readsTables) this.#tableReaders.set(table, [...(this.#tableReaders.get(table) ?? []), plan]);
        this.#judge(plan);
      }
    }
  }

  get facts(): RuleFacts {
    return this.#state.facts;
  }

  /** Everything found, subject by subject. */
  findings(): Finding[] {
    return this.#told(this.#findings.keys());
  }

  /** The row of ours with that id as last taken in; `null` when there is none, or several. */
  row(table: string, key: string): EntryRow | null {
    return this.#state.row(table, key)?.now ?? null;
  }

  /** The rows people added to a table, as last taken in. */
  added(table: string): readonly EntryRow[] {
    return this.#state.added(table).map(({ now }) => now);
  }

  /** Takes in rows of a table as they stand now, where they stood before and with their old ids, and judges anew what reads them. */
  replaceRows(table: string, rows: readonly EntryRow[]): FindingsChange {
    const plans = new Set([...rows.flatMap((row) => this.#state.replace(table, row)?.readers ?? []), ...(this.#tableReaders.get(table) ?? [])]);
    // Added rows are told apart by their order: what is found in one may change the ids of another's findings.
    const others = rows.some(({ key }) => key === "") ? this.#state.added(table).flatMap(({ readers }) => readers) : [];
    const concerned = new Set([...plans, ...others]);
    const before = this.#told(concerned);
    for (const plan of plans) this.#judge(plan);
    const after = this.#told(concerned);
    return { came: without(after, before), gone: without(before, after) };
  }

  #told(plans: Iterable<SubjectPlan>): Finding[] {
    return distinctFindings([...plans].flatMap((plan) => this.#findings.get(plan) ?? []));
  }

  #judge(plan: SubjectPlan): void {
    const subject = plan.build();
    const findings = subject === null ? [] : checkSubject(this.#rules.get(subject.kind) ?? [], subject, this.#state.facts);
    if (findings.length === 0) this.#findings.delete(plan);
    else this.#findings.set(plan, findings);
  }
}

const planners: Readonly<Record<SubjectKind, (state: BookState) => SubjectPlan[]>> = {
  cover: coverSubjects,
  table: tableSubjects,
  record: recordSubjects,
  revision: revisionSubjects,
  indicator: indicatorSubjects,
  initiative: initiativeSubjects,
  goal: goalSubjects,
  report: reportSubjects,
  addedReport: addedReportSubjects,
};

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ id }) => id));
  return findings.filter(({ id }) => !known.has(id));
}
