import type { Step } from "../../core/workbook/command";

/** What was seen in a place of the workbook: where it is, and what it holds when that was asked. */
export interface Seen {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Whether cells of it are merged, where that was asked. */
  readonly isMerged?: boolean;
}

/**
 * A place that must stand as it was read for some steps to be carried out. It
 * is looked at before anything is written, and once more in each request that
 * writes for one of these steps.
 */
export interface Look {
  readonly steps: readonly Step[];
  readonly sheet: string;
  /** The table whose extent this is; `null` for a place that is looked at for its cells. */
  readonly extentOf: string | null;
  /** At least how many cells it has: a column may turn out longer. */
  readonly cells: number;
  /** The table whose last filled row is looked for here; `null` where every row counts. */
  readonly endOf: string | null;
  /** Looked at for merged cells alone, over which no table can stand. */
  readonly asksMerges?: boolean;
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** A place that is looked at for what stands in its cells. */
export function contentLook(of: Pick<Look, "steps" | "sheet" | "cells" | "range">): Look {
  return { ...of, extentOf: null, endOf: null };
}

/** Queues looking at a place; what it returns tells what was seen. */
export function look(context: Excel.RequestContext, { range, extentOf, asksMerges = false }: Look): () => Seen {
  const there = range(context);
  there.load("rowIndex,columnIndex,rowCount,columnCount");
  const hasCells = extentOf === null && !asksMerges;
  const merges = asksMerges ? there.getMergedAreasOrNullObject() : null;
  merges?.load("areaCount");
  if (hasCells) there.load("values,formulas");
  return () => ({
    row: there.rowIndex,
    column: there.columnIndex,
    rows: there.rowCount,
    columns: there.columnCount,
    values: hasCells ? there.values : [],
    formulas: hasCells ? there.formulas : [],
    isMerged: merges !== null && !merges.isNullObject,
  });
}
