import type { EntryRow } from "../../entries/entry-row";
import type { Slips } from "./cells-by-kind";
import type { RuleFacts } from "./rule-facts";
import { slipsIn, typedCells } from "./typed-cells";

/** The columns of a row that hold a slip. */
export function rowSlips(facts: RuleFacts, table: string, row: EntryRow): Slips {
  return slipsIn(typedCells(facts, table, row));
}
