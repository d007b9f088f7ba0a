import { tableNamed } from "../../contract/table-named";
import { revisionsTable } from "../../contract/tables";
import { planInForce } from "../../entries/plan-in-force";
import { revisionEntry } from "../../entries/revision-entry";
import type { BookState } from "./book-state";
import type { SubjectPlan } from "./subject-plan";
import type { CoverSubject, RevisionSubject, TableSubject } from "./subjects";

/** The cover with its fields, and the questions the plan leaves to the city. */
export function coverSubjects({ facts }: BookState): SubjectPlan[] {
  const build = (): CoverSubject => ({ kind: "cover", label: { ja: "表紙", en: "The cover" }, department: null, initiative: null, source: facts.clause("period") });
  return [{ reads: [], build }];
}

/** Every table as a whole: what matching its rows and columns said. */
export function tableSubjects(state: BookState): SubjectPlan[] {
  return [...state.input.tables.values()].map((table) => {
    const subject: TableSubject = {
      kind: "table",
      label: { ja: tableNamed(table.table).title, en: `“${tableNamed(table.table).title}”` },
      department: null,
      initiative: null,
      source: state.facts.clause("progress"),
      table,
      owner: (key) => state.owner(table.table, key),
    };
    return { reads: [], build: () => subject };
  });
}

/** The rows of 計画変更 in which something stands. */
export function revisionSubjects(state: BookState): SubjectPlan[] {
  const { name } = revisionsTable;
  const { facts, input } = state;
  const unusable = new Set(planInForce(facts.plan, facts.entries.revisions, facts.plan.lastYear).unusable.map((revision) => JSON.stringify(revision)));
  return state.added(name).map((row) => {
    const build = (): RevisionSubject => {
      const { now } = row;
      const revision = revisionEntry(now, input.dateSystem);
      return {
        kind: "revision",
        label: { ja: `計画変更の${now.index + 1}行目`, en: `Row ${now.index + 1} of the revisions` },
        department: null,
        initiative: null,
        source: facts.clause("revision"),
        row: now,
        revision,
        isUnusable: revision !== null && unusable.has(JSON.stringify(revision)),
      };
    };
    return { reads: [row], build };
  });
}
