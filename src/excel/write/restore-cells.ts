import type { CellContent } from "../../core/workbook/command";
import type { CellValue } from "../../core/workbook/cell";
import { cellContent } from "../read/cell-content";
import { roundTrip } from "../requests/round-trip";
import { contentInput } from "./cell-input";
import { cellParts } from "./cell-parts";
import { columnCells } from "./growth-works";
import { type CellRestore, leftToRestore } from "./left-to-restore";

/** Rounds after which somebody sorts faster than anything can be put back. */
const mostRounds = 4;

/**
 * Writes contents back into the rows they belong to. In the same request ids
 * and cells are read once more: where rows moved again or somebody typed, the
 * next round sets it right.
 */
export async function restoreCells(context: Excel.RequestContext, restores: readonly CellRestore[]): Promise<void> {
  for (const part of cellParts(restores)) await restorePart(context, part);
}

async function restorePart(context: Excel.RequestContext, restores: readonly CellRestore[]): Promise<void> {
  let left = restores;
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    // Everything is read before anything is written: a row may be told by a cell that is put back.
    const ids = idsOf(context, left);
    const looks = left.map((restore) => ({ restore, there: looked(context, restore) }));
    for (const { table, column, index, content } of left) columnCells(context, table, column, index, 1).values = [[contentInput(content)]];
    await roundTrip(context);
    left = leftToRestore(looks.map(({ restore, there }) => ({ restore, ids: ids(restore), there: there() })));
  }
}

type Ids = (restore: CellRestore) => readonly CellValue[];

/** The ids of each table's rows, asked for once. */
function idsOf(context: Excel.RequestContext, restores: readonly CellRestore[]): Ids {
  const columns = new Map<string, () => readonly CellValue[]>();
  const nameOf = ({ table, keyColumn }: CellRestore): string => JSON.stringify([table, keyColumn]);
  for (const restore of restores) {
    if (columns.has(nameOf(restore))) continue;
    const keys = context.workbook.tables.getItem(restore.table).columns.getItem(restore.keyColumn).getDataBodyRange();
    keys.load("values");
    let ids: readonly CellValue[] | null = null;
    columns.set(nameOf(restore), () => (ids ??= keys.values.map(([key]) => cellContent(key, "").value)));
  }
  return (restore) => columns.get(nameOf(restore))?.() ?? [];
}

function looked(context: Excel.RequestContext, { table, column, index }: CellRestore): () => CellContent {
  const there = columnCells(context, table, column, index, 1);
  there.load("values,formulas");
  return () => cellContent(there.values[0]?.[0], there.formulas[0]?.[0]);
}
