import type { EntryRow } from "../../entries/entry-row";
import { type ProgressEntry, progressEntry } from "../../entries/progress-entry";
import type { Slips, TypedCell } from "./cells-by-kind";
import type { RowOwner } from "./owner";
import type { RuleFacts } from "./rule-facts";
import type { ReadRow, SubjectPlan } from "./subject-plan";
import { slipsIn, typedCells } from "./typed-cells";

/** A row of a table of ours in a checked workbook: as it stands now, and who reads it. */
export class BookRow implements ReadRow {
  readonly table: string;
  /** What it is about; `null` where the plan asks for no such row. */
  owner: RowOwner | null = null;
  #now: EntryRow;
  #readers: readonly SubjectPlan[] = nobody;
  #slips: Slips | null = null;
  #report: ProgressEntry | null = null;

  constructor(table: string, now: EntryRow) {
    this.table = table;
    this.#now = now;
  }

  /** The row as last taken in. */
  get now(): EntryRow {
    return this.#now;
  }

  /** The subjects that read it, in the order in which they said so. */
  get readers(): readonly SubjectPlan[] {
    return this.#readers;
  }

  addReader(plan: SubjectPlan): void {
    // Lists just as long as needed: there are very many rows, with two or three readers each.
    this.#readers = this.#readers.length === 0 ? [plan] : this.#readers.concat(plan);
  }

  replace(now: EntryRow): void {
    this.#now = now;
    this.#slips = null;
    this.#report = null;
  }

  /** What a row of 進捗入力 says; read once, whichever subject asks first. */
  get report(): ProgressEntry {
    this.#report ??= progressEntry(this.#now);
    return this.#report;
  }

  /** The cells that people filled in. They are read each time: keeping those of every row would take more than it gives. */
  filled(facts: RuleFacts): readonly TypedCell[] {
    const filled = typedCells(facts, this.table, this.#now);
    this.#slips = slipsIn(filled);
    return filled;
  }

  /** The columns that hold a slip; read once, whichever subject asks first. */
  slips(facts: RuleFacts): Slips {
    this.#slips ??= slipsIn(typedCells(facts, this.table, this.#now));
    return this.#slips;
  }
}

const nobody: readonly SubjectPlan[] = [];
