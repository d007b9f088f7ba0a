import { invariant } from "../../../src/core/shared/invariant";
import { type Cell, type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import { type Change, type ChangeSet, impact } from "../../../src/core/workbook/change";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { difference, type Difference } from "../../../src/core/workbook/diff";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import type { MemorySheet } from "../../../src/core/workbook/memory-sheet";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import type { ApplyOutcome } from "../../../src/core/workbook/workbook-port";
import { type BookView, bookView } from "./book-view";
import { type CellRole, type ColumnRole, typedRole } from "./cell-role";
import { newCellRoles } from "./new-cell-roles";
import type { Subject } from "./subject";

/** Whether a person agreed to plan cells being put back that somebody typed over. */
export type Consent = "safeOnly" | "all";

/** What a workbook should hold, and how it differs from that. */
export interface Reading {
  readonly desired: DesiredState;
  readonly difference: Difference;
}

/** One update of a workbook: what was to be done, what became of it, and the book before and after. */
export interface Update extends Reading {
  readonly consent: Consent;
  readonly outcome: ApplyOutcome<Change>;
  readonly before: BookView;
  readonly after: BookView;
}

/** What is typed into a cell: a constant, or a formula without its `=`. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A workbook in use, with what the tests know about it: who put each cell there, and which tables are the person's own. */
export class Scene {
  readonly book = new MemoryBook();
  readonly subject: Subject;
  readonly roles = new Map<Cell, CellRole>();
  readonly ownTables = new Set<MemoryTable>();
  /** Numbers what people make, so that no two things get one name. */
  made = 0;
  version = 0;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** What an update would do now. */
  read(): Reading {
    const snapshot = this.book.snapshot();
    const desired = this.subject.desired(snapshot, this.version);
    return { desired, difference: difference(desired, snapshot) };
  }

  /** Reads the workbook, finds the difference and carries it out as far as there is consent. */
  async update(consent: Consent): Promise<Update> {
    return this.apply(this.read(), consent);
  }

  /** Carries out what was found earlier. */
  async apply(reading: Reading, consent: Consent): Promise<Update> {
    const { changes, place } = reading.difference;
    const before = bookView(this.book);
    const agreed: ChangeSet = changes.filter((change) => consent === "all" || impact(change) === "safe");
    const outcome = await new MemoryWorkbook(this.book).apply(agreed, place.naming);
    const after = bookView(this.book);
    for (const [cell, role] of newCellRoles(this, { ...reading, outcome, after })) this.roles.set(cell, role);
    return { ...reading, consent, outcome, before, after };
  }

  /** The tables that we made. */
  ourTables(): MemoryTable[] {
    return this.book.tables.filter((table) => !this.ownTables.has(table));
  }

  columnRole(table: MemoryTable, offset: number): ColumnRole {
    const role = this.roles.get(table.sheet.cell(table.place.row, table.place.column + offset));
    return role?.kind === "header" ? role.column : "own";
  }

  /** A person types into a data cell of a table, by the places of its row and column from 0. */
  type(table: MemoryTable, row: number, offset: number, typed: Typed): void {
    this.put(table.sheet, table.place.row + 1 + row, table.place.column + offset, typed, typedRole(this.columnRole(table, offset)));
  }

  /** A person types into any cell of a sheet. */
  put(sheet: MemorySheet, row: number, column: number, typed: Typed, role: CellRole = { kind: "own" }): void {
    invariant(row >= 0 && column >= 0, "a cell stands on its sheet");
    const cell = { ...emptyCell, ...typed };
    this.roles.set(cell, role);
    sheet.set(row, column, cell);
  }
}
