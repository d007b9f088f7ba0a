import { departmentsTable, optionsTable, revisionsTable } from "../core/contract/tables";
import { entryRow, type EntryRow } from "../core/entries/entry-row";
import type { Cell } from "../core/workbook/cell";
import type { DesiredTable } from "../core/workbook/desired-state";
import { keyText } from "../core/workbook/key-text";
import { isBlankRow, type RowMatch } from "../core/workbook/match-rows";
import type { TableSnapshot } from "../core/workbook/snapshot";
import type { TablePart } from "../core/workbook/workbook-parts";

/** What every judgement may rest on: who answers, what the plan leaves to the city, which plan is in force. */
const factTables: ReadonlySet<string> = new Set([departmentsTable.name, optionsTable.name, revisionsTable.name]);

/**
 * The rows of a table as a checked workbook knows them, held against what is
 * read of it later: which of them people changed, or that they can no longer be
 * told to be the same rows.
 */
export class KnownTable {
  readonly #desired: DesiredTable;
  readonly #found: TableSnapshot;
  readonly #match: RowMatch;
  readonly #keys: ReadonlyMap<number, string>;
  readonly #added: ReadonlySet<number>;
  /** Where the id and what names the row by nature stand. */
  readonly #identity: readonly number[];
  readonly #computed: ReadonlySet<number>;
  /** Rows that were taken in since the whole was read. */
  readonly #fresh = new Map<number, readonly Cell[]>();

  constructor(desired: DesiredTable, found: TableSnapshot, match: RowMatch) {
    const placed = desired.columns.flatMap((column) => ({ column, at: match.columns.get(column.header) ?? [] })).flatMap(({ column, at }) => (typeof at === "number" ? [{ column, at }] : []));
    this.#desired = desired;
    this.#found = found;
    this.#match = match;
    this.#keys = new Map([...match.rows].map(([key, index]) => [index, key]));
    this.#added = new Set(match.unknown);
    this.#identity = placed.filter(({ column }) => column.isNatural || column.header === desired.keyHeader).map(({ at }) => at);
    this.#computed = new Set(placed.filter(({ column }) => column.owner === "computed").map(({ at }) => at));
  }

  get rowCount(): number {
    return this.#found.rows.length;
  }

  /** The rows read that people changed; `null` when they can no longer be told, or when what was changed concerns every judgement. */
  changed({ headers, rowCount, rows }: TablePart): EntryRow[] | null {
    if (rowCount !== this.rowCount || headers.length !== this.#found.headers.length || !headers.every((header, index) => header === this.#found.headers[index])) return null;
    const changed = [...rows].filter(([index, cells]) => !this.#isSameRow(this.#cells(index), cells));
    if (changed.length > 0 && factTables.has(this.#desired.name)) return null;
    if (!changed.every(([index, cells]) => this.#isStillItself(index, cells))) return null;
    return changed.flatMap(([index, cells]) => {
      const key = this.#keys.get(index) ?? (this.#added.has(index) ? "" : null);
      return key === null ? [] : [entryRow(cells, this.#match, key, index)];
    });
  }

  /** Takes rows for known as they were read. */
  take({ rows }: TablePart): void {
    for (const [index, cells] of rows) this.#fresh.set(index, cells);
  }

  #cells(index: number): readonly Cell[] {
    return this.#fresh.get(index) ?? this.#found.rows[index] ?? [];
  }

  /** The result of a formula of ours follows from cells that are told themselves. */
  #isSameRow(known: readonly Cell[], read: readonly Cell[]): boolean {
    return read.every((cell, column) => {
      const before = known[column];
      return before !== undefined && before.formula === cell.formula && (before.value === cell.value || (cell.formula !== null && this.#computed.has(column)));
    });
  }

  /** Whether a row bears the same id and names as before, and neither came nor went. */
  #isStillItself(index: number, read: readonly Cell[]): boolean {
    const known = this.#cells(index);
    const isSame = this.#identity.every((column) => keyText(known[column]?.value ?? null) === keyText(read[column]?.value ?? null));
    const isOurs = this.#keys.has(index);
    return isSame && (isOurs || isBlankRow(this.#desired, this.#match.columns, known) === isBlankRow(this.#desired, this.#match.columns, read));
  }
}
