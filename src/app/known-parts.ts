import { listNames, workbookNames } from "../core/contract/workbook-names";
import type { EntryRow } from "../core/entries/entry-row";
import { type Cell, isBlank } from "../core/workbook/cell";
import type { EditedCells } from "../core/workbook/edited-cells";
import { namedCells } from "../core/workbook/named-cell";
import type { AskedParts, AskedRows, WorkbookParts } from "../core/workbook/workbook-parts";
import type { CheckedWorkbook } from "./check-workbook";
import { KnownTable } from "./known-table";

/** The names whose cells every judgement may rest on. */
const factNames: readonly string[] = [workbookNames.targetYear, workbookNames.asOfDate, workbookNames.reportDue, ...listNames];

/** Rows of a table that people changed, by the contract's table name. */
export interface ChangedRows {
  readonly table: string;
  readonly rows: readonly EntryRow[];
}

/** What a checked workbook knows of its tables and names, held against parts of it that are read later. */
export class KnownParts {
  /** By the name in the workbook. */
  readonly #tables: ReadonlyMap<string, { readonly name: string; readonly table: KnownTable }>;
  /** The same for the fields of the cover and the lists; `null` where nothing could be read. */
  readonly #names: ReadonlyMap<string, readonly Cell[] | null>;
  readonly #lacksTables: boolean;

  constructor({ workbook: { place, matches, snapshot }, desired }: CheckedWorkbook) {
    const wanted = desired.sheets.flatMap((sheet) => sheet.tables);
    this.#tables = new Map(
      wanted.flatMap((table) => {
        const found = place.tables.get(table.name);
        const match = matches.get(table.name);
        return found === undefined || match === undefined ? [] : [[found.name, { name: table.name, table: new KnownTable(table, found, match) }] as const];
      }),
    );
    this.#names = new Map(factNames.map((name) => place.naming.name(name)).map((name) => [name, namedCells(snapshot, name)]));
    this.#lacksTables = this.#tables.size < wanted.length;
  }

  /** The names to be looked out for, as they are called in the workbook. */
  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** What to read after edits; `null` when only the whole can tell. What is none of ours is passed over. */
  asked(edits: readonly EditedCells[]): AskedParts | null {
    const rows: AskedRows[] = [];
    const names: string[] = [];
    for (const edit of edits) {
      if ("name" in edit) {
        if (this.#names.has(edit.name)) names.push(edit.name);
        continue;
      }
      const known = this.#tables.get(edit.table);
      // A table that nobody knew may be one of ours that came back.
      if (known === undefined && this.#lacksTables) return null;
      if (known === undefined) continue;
      const [first, last] = edit.rows === "all" ? [0, known.table.rowCount - 1] : edit.rows;
      rows.push({ table: edit.table, first, last: Math.min(last, known.table.rowCount - 1) });
    }
    return { rows, names };
  }

  /** What people changed in the parts that were read; `null` when only the whole can tell. */
  changed({ rows, names }: AskedParts, read: WorkbookParts): ChangedRows[] | null {
    if (!names.every((name) => areSameWords(this.#names.get(name) ?? null, read.names.get(name) ?? null))) return null;
    const changed: ChangedRows[] = [];
    for (const asked of new Set(rows.map(({ table }) => table))) {
      const known = this.#tables.get(asked);
      const part = read.tables.get(asked);
      const own = part === undefined ? null : (known?.table.changed(part) ?? null);
      if (known === undefined || own === null) return null;
      if (own.length > 0) changed.push({ table: known.name, rows: own });
    }
    return changed;
  }

  /** Takes the parts for known as they were read. */
  take({ tables }: WorkbookParts): void {
    for (const [name, part] of tables) this.#tables.get(name)?.table.take(part);
  }
}

function areSameWords(known: readonly Cell[] | null, read: readonly Cell[] | null): boolean {
  if (known === null || read === null) return known === read;
  const [before, after] = [known, read].map((cells) => cells.filter((cell) => !isBlank(cell)));
  return before?.length === after?.length && (before ?? []).every(({ value, formula }, index) => after?.[index]?.value === value && after[index].formula === formula);
}
