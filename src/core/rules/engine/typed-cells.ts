import { goalsTable } from "../../contract/tables";
import { textIn } from "../../entries/cell-reading";
import type { EntryRow } from "../../entries/entry-row";
import { typedValue } from "../../entries/typed-cell";
import type { Slips, TypedCell } from "./cells-by-kind";
import type { RuleFacts } from "./rule-facts";

/** The cells of a row that people filled in, left to right, as they are to be read. */
export function typedCells(facts: RuleFacts, table: string, row: EntryRow): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const { column, type, terms } of facts.columns(table)) {
    const cell = row.cell(column);
    if (cell.value === null && cell.formula === null) continue;
    const value = typedValue(cell, type, type.kind === "figure" ? { ...terms, unit: unitOf(table, row) } : terms);
    if (value.kind !== "blank") typed.push({ column, type, value });
  }
  return typed;
}

function unitOf(table: string, row: EntryRow): string | null {
  return table === goalsTable.name ? textIn(row.cell(goalsTable.unit)) : null;
}

/** The columns among them that hold a slip, or a formula nobody knows the result of. */
export function slipsIn(typed: readonly TypedCell[]): Slips {
  const slips = typed.filter(({ value }) => value.kind === "slip" || value.kind === "unresolved");
  return slips.length === 0 ? none : new Set(slips.map(({ column }) => column));
}

const none: Slips = new Set();
