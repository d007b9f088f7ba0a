import type { EntryRow } from "../../entries/entry-row";
import type { BookState } from "./book-state";
import type { RowOwner } from "./row-owner";
import { addedName, rowName, type SubjectPlan } from "./subject-plan";
import type { RecordSubject } from "./subjects";
import { typedCells } from "./typed-cells";
import { unownedRow } from "./unowned-row";

/** Every row of every table, for what is typed in its cells and what became of ours. */
export function recordSubjects(state: BookState): SubjectPlan[] {
  return [...state.input.tables.keys()].flatMap((table) => {
    const owners = state.owners.get(table);
    const ours = [...state.rows(table).keys()].map((key) => plan(state, { table, name: rowName(table, key), owner: owners?.get(key), row: () => state.row(table, key) }));
    const added = state.added(table).map(({ index }) => plan(state, { table, name: addedName(table, index), owner: undefined, row: () => state.added(table).find((row) => row.index === index) ?? null }));
    return [...ours, ...added];
  });
}

interface Record {
  readonly table: string;
  readonly name: string;
  readonly owner: RowOwner | undefined;
  readonly row: () => EntryRow | null;
}

function plan(state: BookState, { table, name, owner, row }: Record): SubjectPlan {
  return {
    id: `record ${name}`,
    kind: "record",
    reads: [name],
    build: () => {
      const found = row();
      return found === null ? null : record(state, table, found, owner ?? unownedRow(state.facts, table, found), name);
    },
  };
}

function record(state: BookState, table: string, row: EntryRow, owner: RowOwner, name: string): RecordSubject {
  return { kind: "record", id: `record ${name}`, ...owner, table, row, filled: typedCells(state.facts, table, row), overwritten: row.key === "" ? [] : state.input.overwritten(table, row) };
}
