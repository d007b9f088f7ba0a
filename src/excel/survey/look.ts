import type { Step } from "../../core/workbook/command";
import type { Question } from "../requests/question";

/** What was seen in a place of the workbook: where it is, and what it holds when that was asked. */
export interface Seen {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * A place that must stand as it was read for some steps to be carried out. It
 * is looked at before anything is written, and once more in the request that
 * writes.
 */
export interface Look {
  readonly steps: readonly Step[];
  readonly sheet: string;
  /** The table whose extent this is; `null` for a place that is looked at for its cells. */
  readonly extentOf: string | null;
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** Queues looking at a place; what it returns tells what was seen. */
export function look(context: Excel.RequestContext, { range, extentOf }: Look): () => Seen {
  const there = range(context);
  there.load("rowIndex,columnIndex,rowCount,columnCount");
  if (extentOf === null) there.load("values,formulas");
  return () => ({
    row: there.rowIndex,
    column: there.columnIndex,
    rows: there.rowCount,
    columns: there.columnCount,
    values: extentOf === null ? there.values : [],
    formulas: extentOf === null ? there.formulas : [],
  });
}

/** Looking at a place as something to ask; `take` gets what was seen. */
export function lookQuestion(place: Look, take: (seen: Seen) => void): Question {
  return {
    cells: 0,
    ask(context) {
      const seen = look(context, place);
      return () => {
        take(seen());
        return true;
      };
    },
    halves: () => [],
  };
}
