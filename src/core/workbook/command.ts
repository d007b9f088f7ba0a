import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { Change, RowPlace, TablePlace } from "./change";

/** What stands in a cell: a constant, or a formula without its `=` as the workbook at hand writes it. */
export interface CellContent {
  /** The constant; beside a formula the result it last gave, which is not compared. */
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell nobody has filled in. */
export const blankContent: CellContent = { value: null, formula: null };

/** A cell of a table gets a content, entry cells too. */
export interface SetContent extends TablePlace {
  readonly kind: "setContent";
  readonly row: RowPlace;
  /** The header in this workbook. */
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Other cells of the row as read, by header: rows without an id are told by them. */
  readonly besides: ReadonlyMap<string, CellContent>;
}

/** A row is filled in after the last one that is filled in: in the blank row that stands there, else in a new one below. */
export interface AppendRow extends TablePlace {
  readonly kind: "appendRow";
  /** By the headers in this workbook. */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Headers of columns whose formulas do not make a row count as filled in. */
  readonly computed: readonly string[];
  /** Whether it stands there before any cell of a table is written, since it keeps what such cells held. */
  readonly isKept?: boolean;
}

/** A cell outside tables gets another value; its sheet may be one we protect. */
export interface SetField {
  readonly kind: "setField";
  readonly sheet: string;
  readonly at: CellAddress;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Something written because a person said so just now: an entry made in the
 * pane, a line of a log, a cell put back as it was. A difference never holds one.
 */
export type Command = SetContent | AppendRow | SetField;

/** One thing a port carries out. */
export type Step = Change | Command;

/** Whether a step is a person's command, not a change that a difference found. */
export function isCommand(step: Step): step is Command {
  return step.kind === "setContent" || step.kind === "appendRow" || step.kind === "setField";
}
