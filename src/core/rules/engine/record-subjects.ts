import { goalsTable } from "../../contract/tables";
import type { BookRow } from "./book-row";
import type { BookState } from "./book-state";
import { cellsByKind } from "./cells-by-kind";
import { optionOfRow } from "./option-of-row";
import type { SubjectPlan } from "./subject-plan";
import type { RecordSubject } from "./subjects";
import { unownedRow } from "./unowned-row";

/** Every row of every table, for what is typed in its cells and what became of ours. */
export function recordSubjects(state: BookState): SubjectPlan[] {
  const plans: SubjectPlan[] = [];
  for (const table of state.input.tables.keys()) {
    for (const row of state.rows(table).values()) plans.push(new RecordPlan(state, row));
    for (const row of state.added(table)) plans.push(new RecordPlan(state, row));
  }
  return plans;
}

const nowhere: readonly string[] = [];

/** One row as a subject. A class, since there are as many as rows. */
class RecordPlan implements SubjectPlan {
  readonly #state: BookState;
  readonly #row: BookRow;

  constructor(state: BookState, row: BookRow) {
    this.#state = state;
    this.#row = row;
  }

  get reads(): readonly BookRow[] {
    return [this.#row];
  }

  /** A question of the plan waits for the first figure, whichever goal that is of. */
  get readsTables(): readonly string[] {
    const { table, now } = this.#row;
    return optionOfRow(this.#state.facts, { table, row: now }) === null ? nowhere : [goalsTable.name];
  }

  build(): RecordSubject {
    const { facts, input } = this.#state;
    const { table, now, owner } = this.#row;
    const { label, year, initiative, department, source, isRepeated } = owner ?? unownedRow(facts, table, now);
    const cells = cellsByKind(isRepeated === true ? [] : this.#row.filled(facts));
    const overwritten = now.key === "" ? [] : input.overwritten(table, now);
    return { kind: "record", label, year, initiative, department, source, table, row: now, cells, overwritten };
  }
}
