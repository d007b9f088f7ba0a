import { entryColumns, type EntryType } from "../../contract/entry-columns";
import { goalsTable } from "../../contract/tables";
import type { EntryRow } from "../../entries/entry-row";
import { typedValue } from "../../entries/typed-cell";
import { textIn } from "../../entries/cell-reading";
import type { RuleFacts } from "./rule-facts";
import type { Slips, TypedCell } from "./subjects";

/** The entry columns of every table, made once for the facts at hand. */
const known = new WeakMap<RuleFacts, ReadonlyMap<string, ReadonlyMap<string, EntryType>>>();

/** The cells of a row that people filled in, left to right, as they are to be read. */
export function typedCells(facts: RuleFacts, table: string, row: EntryRow): TypedCell[] {
  const unit = table === goalsTable.name ? textIn(row.cell(goalsTable.unit)) : null;
  const typed: TypedCell[] = [];
  for (const [column, type] of knownColumns(facts).get(table) ?? []) {
    const cell = row.cell(column);
    if (cell.value === null && cell.formula === null) continue;
    const value = typedValue(cell, type, { unit, dateSystem: facts.dateSystem, words: type.kind === "word" ? facts.words(type.list) : null });
    if (value.kind !== "blank") typed.push({ column, type, value });
  }
  return typed;
}

function knownColumns(facts: RuleFacts): ReadonlyMap<string, ReadonlyMap<string, EntryType>> {
  const there = known.get(facts);
  if (there !== undefined) return there;
  const columns = entryColumns(facts.years);
  known.set(facts, columns);
  return columns;
}

/** The columns among them that hold a slip, or a formula nobody knows the result of. */
export function slipsIn(typed: readonly TypedCell[]): Slips {
  const slips = typed.filter(({ value }) => value.kind === "slip" || value.kind === "unresolved");
  return slips.length === 0 ? none : new Set(slips.map(({ column }) => column));
}

const none: Slips = new Set();
