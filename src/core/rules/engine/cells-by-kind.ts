import type { EntryType } from "../../contract/entry-columns";
import type { TypedValue } from "../../entries/typed-cell";
import type { CalendarDate } from "../../plan/calendar-date";

/** A cell of an entry column in which something stands. */
export interface TypedCell {
  readonly column: string;
  readonly type: EntryType;
  readonly value: TypedValue;
}

/** The columns of a row whose cells hold something that cannot be what belongs there: no judgement reads them. */
export type Slips = ReadonlySet<string>;

/** An entry cell that holds something that cannot be what belongs there. */
export interface SlipCell extends TypedCell {
  readonly value: Extract<TypedValue, { readonly kind: "slip" }>;
}

/** An entry cell that holds a number of its type. */
export interface NumberCell extends Omit<TypedCell, "value"> {
  readonly number: number;
}

/** An entry cell that holds a day. */
export interface DayCell {
  readonly column: string;
  readonly type: Extract<EntryType, { readonly kind: "day" }>;
  readonly day: CalendarDate;
}

/** The filled entry cells of a row, left to right, by what the rules ask of them. A word of its list, and a text, nobody asks for. */
export interface CellsByKind {
  readonly slips: readonly SlipCell[];
  /** Formulas whose results were not kept. */
  readonly unresolved: readonly TypedCell[];
  readonly numbers: readonly NumberCell[];
  readonly days: readonly DayCell[];
}

/** The cells of a row by what the rules ask of them. Most rows hold words and texts alone: nothing is laid out for these. */
export function cellsByKind(filled: readonly TypedCell[]): CellsByKind {
  let cells: { readonly slips: SlipCell[]; readonly unresolved: TypedCell[]; readonly numbers: NumberCell[]; readonly days: DayCell[] } | null = null;
  for (const cell of filled) {
    const { column, type, value } = cell;
    if (value.kind === "good" && (type.kind === "word" || type.kind === "text")) continue;
    cells ??= { slips: [], unresolved: [], numbers: [], days: [] };
    if (value.kind === "slip") cells.slips.push({ column, type, value });
    else if (value.kind === "unresolved") cells.unresolved.push(cell);
    else if (value.kind === "good" && typeof value.value === "number") cells.numbers.push({ column, type, number: value.value });
    else if (value.kind === "good" && typeof value.value === "string" && type.kind === "day") cells.days.push({ column, type, day: value.value });
  }
  return cells ?? none;
}

const none: CellsByKind = { slips: [], unresolved: [], numbers: [], days: [] };
