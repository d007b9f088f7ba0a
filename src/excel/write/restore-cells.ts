import type { Cell, CellValue } from "../../core/workbook/cell";
import { keyText } from "../../core/workbook/key-text";
import { isSameValue } from "../../core/workbook/same-value";
import { cellContent } from "../read/cell-content";
import { roundTrip } from "../requests/round-trip";
import { contentInput } from "./cell-input";
import { columnCells } from "./growth-works";

/** What is to stand in a cell again, in the row of that id. */
export interface CellRestore {
  readonly table: string;
  readonly column: string;
  readonly keyColumn: string;
  /** Where the row stood last. */
  readonly index: number;
  readonly key: CellValue;
  readonly content: Pick<Cell, "value" | "formula">;
}

/** Rounds after which somebody sorts faster than anything can be put back. */
const mostRounds = 4;

/**
 * Writes contents back into the rows they belong to. In the same request the
 * ids are read once more: where rows moved again, both what was written too
 * far and what belongs there go the same way again.
 */
export async function restoreCells(context: Excel.RequestContext, restores: readonly CellRestore[]): Promise<void> {
  let left = restores;
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    // Everything is read before anything is written: a row may be told by a cell that is put back.
    const done = left.map((restore) => looked(context, restore));
    for (const { table, column, index, content } of left) columnCells(context, table, column, index, 1).values = [[contentInput(content)]];
    await roundTrip(context);
    left = done.flatMap((misplaced) => misplaced());
  }
}

function looked(context: Excel.RequestContext, restore: CellRestore): () => CellRestore[] {
  const { table, column, keyColumn, index } = restore;
  const keys = context.workbook.tables.getItem(table).columns.getItem(keyColumn).getDataBodyRange();
  const there = columnCells(context, table, column, index, 1);
  keys.load("values");
  there.load("values,formulas");
  return () => {
    const ids = keys.values.map(([key]) => cellContent(key, "").value);
    const now = ids[index] ?? null;
    if (isSameValue(now, restore.key)) return [];
    const overwritten = { ...restore, key: now, content: cellContent(there.values[0]?.[0], there.formulas[0]?.[0]) };
    const own = ids.findIndex((id) => keyText(id) === keyText(restore.key));
    return [overwritten, ...(own < 0 ? [] : [{ ...restore, index: own }])];
  };
}
