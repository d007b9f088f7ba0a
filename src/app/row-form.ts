import { entryColumns, type EntryType } from "../core/contract/entry-columns";
import { dateIn, numberIn, textIn, typedTextIn, wordsIn } from "../core/entries/cell-reading";
import { dayText } from "../core/rules/engine/day-text";
import { shareText } from "../core/rules/engine/share-text";
import type { Cell } from "../core/workbook/cell";
import type { CellContent } from "../core/workbook/command";
import { isSameContent } from "../core/workbook/same-content";
import type { CheckedWorkbook } from "./check-workbook";

/** The entry columns a form shows: the contract's header by the form's own name for it. */
export type FormColumns<Field extends string> = ReadonlyMap<Field, string>;

/** One entry cell as a form shows it. */
export interface FormCell {
  /** The contract's header. */
  readonly header: string;
  readonly content: CellContent;
  /** What the cell says, as it may be typed again; `""` when it is empty. */
  readonly text: string;
}

/** The entry cells of one row of ours as they stood when they were shown; a column that was deleted is left out. */
export interface RowForm<Field extends string> {
  /** The row's id. */
  readonly key: string;
  readonly cells: ReadonlyMap<Field, FormCell>;
}

/** What a person typed into a form, field by field; a field that is not there stays as it was shown. */
export interface FormEntry<Field extends string> {
  readonly shown: RowForm<Field>;
  readonly typed: ReadonlyMap<Field, string>;
}

/** The row as a form shows it; `null` when the workbook has no such row, or several. */
export function rowForm<Field extends string>({ book, workbook }: CheckedWorkbook, table: string, key: string, columns: FormColumns<Field>): RowForm<Field> | null {
  const row = book.row(table, key);
  const there = workbook.matches.get(table)?.columns;
  const types = entryColumns(book.facts.years).get(table);
  if (row === null || there === undefined || types === undefined) return null;
  const { dateSystem } = book.facts;
  return {
    key,
    cells: new Map(
      [...columns].flatMap(([field, header]) => {
        const type = types.get(header);
        if (type === undefined || !there.has(header)) return [];
        const cell = row.cell(header);
        return [[field, { header, content: { value: cell.value, formula: cell.formula }, text: cellText(cell, type, dateSystem) }] as const];
      }),
    ),
  };
}

/** What a field says now: as typed, else as shown. */
export function formText<Field extends string>({ shown, typed }: FormEntry<Field>, field: Field): string {
  return typed.get(field) ?? shown.cells.get(field)?.text ?? "";
}

/** What is typed once one field says something else; what says again what was shown counts as not typed. */
export function typedWith<Field extends string>({ shown, typed }: FormEntry<Field>, field: Field, text: string): ReadonlyMap<Field, string> {
  const others = [...typed].filter(([other]) => other !== field);
  return new Map(text === (shown.cells.get(field)?.text ?? "") ? others : [...others, [field, text]]);
}

/**
 * The fields that somebody changed since they were shown, with what they say
 * now; a field whose column was deleted says nothing. What was typed where there
 * is no column any more is refused instead.
 */
export function movedFields<Field extends string>({ shown, typed }: FormEntry<Field>, now: RowForm<Field>): ReadonlyMap<Field, string> {
  const changed = [...now.cells].flatMap(([field, { content, text }]) => (isSameContent(content, shown.cells.get(field)?.content ?? content) ? [] : [[field, text] as const]));
  const gone = [...shown.cells.keys()].filter((field) => !now.cells.has(field) && !typed.has(field));
  return new Map([...changed, ...gone.map((field) => [field, ""] as const)]);
}

/** What a cell says, as a person would type it: shares in percent with every decimal, days as `2022/3/31`. */
export function cellText(cell: Pick<Cell, "value" | "formula">, type: EntryType, dateSystem: "1900" | "1904"): string {
  const read: Cell = { ...cell, numberFormat: null };
  switch (type.kind) {
    case "text":
      return typedTextIn(read) ?? "";
    case "word":
      return wordsIn(read) ?? "";
    case "day": {
      const date = dateIn(read, dateSystem);
      return date === null ? (textIn(read) ?? "") : dayText(date);
    }
    case "share":
    case "count":
    case "figure": {
      const number = numberIn(read);
      if (number === null) return textIn(read) ?? "";
      return type.kind === "share" ? shareText(number) : String(number);
    }
  }
}
