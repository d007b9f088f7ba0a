import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { Change, RowPlace, TablePlace } from "./change";
import type { DesiredSheet } from "./desired-state";

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
  /** The step of the same request that it tells of: where that one is not carried out, neither is this. */
  readonly tellsOf?: Step;
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
 * A sheet of ours that shows a report is laid out anew; what stood on it gives
 * way. Its frozen panes, tab and protection stay as they are, and so does what
 * lies beyond both the cells read and those of the report.
 */
export interface LayReport {
  readonly kind: "layReport";
  /** Its name in this workbook. */
  readonly sheet: string;
  /** What stood in its cells when read, row by row from A1; beyond it everything was blank. */
  readonly before: readonly (readonly CellContent[])[];
  /** Cells outside tables only: no tables, no charts. */
  readonly report: DesiredSheet;
}

/**
 * Something written because a person said so just now: an entry made in the
 * pane, a line of a log, a cell put back as it was, a report. A difference never
 * holds one.
 */
export type Command = SetContent | AppendRow | SetField | LayReport;

/** One thing a port carries out. */
export type Step = Change | Command;

/** Whether a step is a person's command, not a change that a difference found. */
export function isCommand(step: Step): step is Command {
  return step.kind === "setContent" || step.kind === "appendRow" || step.kind === "setField" || step.kind === "layReport";
}
