import { workbookNames } from "../../contract/workbook-names";
import type { EntryRow } from "../../entries/entry-row";
import { typedValue } from "../../entries/typed-cell";
import type { RuleFacts } from "./rule-facts";

/** What a cell says that is filled from the list of 進捗状況: a word, `null` for a blank cell, `unreadable` for anything else. */
export type TypedStatus = { readonly word: string } | "unreadable" | null;

/** The status in a cell of a row. */
export function typedStatus(facts: RuleFacts, row: EntryRow, column: string): TypedStatus {
  const cell = row.cell(column);
  if (cell.value === null && cell.formula === null) return null;
  const list = workbookNames.progressStatuses;
  const typed = typedValue(cell, { kind: "word", list }, { unit: null, dateSystem: facts.dateSystem, words: facts.words(list) });
  if (typed.kind === "blank") return null;
  return typed.kind === "good" ? { word: String(typed.value) } : "unreadable";
}
