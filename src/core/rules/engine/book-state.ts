import { type AddedProgressEntry, addedProgressEntry, type ProgressEntry, progressEntry } from "../../entries/progress-entry";
import type { EntryRow } from "../../entries/entry-row";
import { type GoalEntry, goalEntry } from "../../entries/goal-entry";
import type { PlanEntries } from "../../entries/plan-entries";
import { type SurveyEntry, surveyEntry } from "../../entries/survey-entry";
import type { TableRows } from "../../entries/table-rows";
import { goalsTable, progressTable, surveysTable } from "../../contract/tables";
import type { Plan } from "../../plan/plan";
import { bookFacts } from "./book-facts";
import { BookRow } from "./book-row";
import type { RowOwner } from "./owner";
import { tellRowOwners } from "./row-owners";
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
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, BookRow>>;
  /** By their places in their tables. */
  readonly #added: ReadonlyMap<string, ReadonlyMap<number, BookRow>>;
  /** What the rows are about that the plan asks for and that are not there, or stand twice. */
  readonly #lacking = new Map<string, Map<string, RowOwner>>();
  readonly #progress: Map<string, ProgressEntry>;
  readonly #addedProgress: AddedProgressEntry[];
  readonly #goals: Map<string, GoalEntry>;
  readonly #surveys: Map<string, SurveyEntry>;

  constructor(input: BookInput) {
    this.input = input;
    this.#rows = bookRows(input, ({ ours }) => ours);
    this.#added = bookRows(input, ({ added }) => added.map((row) => [row.index, row]));
    this.#progress = new Map(input.entries.progress);
    this.#addedProgress = [...input.entries.addedProgress];
    this.#goals = new Map(input.entries.goals);
    this.#surveys = new Map(input.entries.surveys);
    this.facts = bookFacts(input, { ...input.entries, progress: this.#progress, addedProgress: this.#addedProgress, goals: this.#goals, surveys: this.#surveys });
    tellRowOwners(this.facts, (table, key, owner) => this.#own(table, key, owner));
  }

  /** The rows of ours of a table, by id. */
  rows(table: string): ReadonlyMap<string, BookRow> {
    return this.#rows.get(table) ?? nothing;
  }

  row(table: string, key: string): BookRow | null {
    return this.#rows.get(table)?.get(key) ?? null;
  }

  /** What a row of ours is about, whether or not it is there. */
  owner(table: string, key: string): RowOwner | null {
    return this.row(table, key)?.owner ?? this.#lacking.get(table)?.get(key) ?? null;
  }

  /** The rows people added to a table. */
  added(table: string): readonly BookRow[] {
    return [...(this.#added.get(table)?.values() ?? [])];
  }

  /** The entry on a row of 目標実績, as it stands now. */
  goal(row: BookRow): GoalEntry {
    return this.#goals.get(row.now.key) ?? goalEntry(row.now, this.input.dateSystem);
  }

  /** Takes in a row of ours, or one that people added (its key is `""`), as it stands now; `null` when there is no such row. */
  replace(table: string, row: EntryRow): BookRow | null {
    const known = row.key === "" ? this.#added.get(table)?.get(row.index) : this.#rows.get(table)?.get(row.key);
    known?.replace(row);
    if (row.key === "") {
      if (table === progressTable.name) this.#addedProgress.splice(0, Infinity, ...this.added(table).flatMap(({ now }) => addedProgressEntry(now) ?? []));
    } else if (table === progressTable.name) this.#progress.set(row.key, progressEntry(row));
    else if (table === goalsTable.name) this.#goals.set(row.key, goalEntry(row, this.input.dateSystem));
    else if (table === surveysTable.name) this.#surveys.set(row.key, surveyEntry(row));
    return known ?? null;
  }

  #own(table: string, key: string, owner: RowOwner): void {
    const row = this.row(table, key);
    if (row !== null) row.owner = owner;
    else this.#lacking.set(table, (this.#lacking.get(table) ?? new Map<string, RowOwner>()).set(key, owner));
  }
}

function bookRows<Key>({ tables }: BookInput, rowsOf: (table: TableRows) => Iterable<readonly [Key, EntryRow]>): Map<string, Map<Key, BookRow>> {
  const all = new Map<string, Map<Key, BookRow>>();
  for (const [name, table] of tables) {
    const rows = new Map<Key, BookRow>();
    for (const [key, row] of rowsOf(table)) rows.set(key, new BookRow(name, row));
    all.set(name, rows);
  }
  return all;
}

const nothing: ReadonlyMap<string, BookRow> = new Map();
