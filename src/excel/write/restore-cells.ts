import type { Cell, CellValue } from "../../core/workbook/cell";
import { keyText } from "../../core/workbook/key-text";
import { isSameValue } from "../../core/workbook/same-value";
import { cellContent } from "../read/cell-content";
import { roundTrip } from "../requests/round-trip";
import { utf8Length } from "../requests/utf8-length";
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

/** Bytes in one request; what it answers may be as much again. */
const mostBytes = 1_000_000;

/** What restoring one cell takes in a request beside its content. */
const bytesOfCell = 2_000;

/**
 * Writes contents back into the rows they belong to. In the same request the
 * ids are read once more: where rows moved again, both what was written too
 * far and what belongs there go the same way again.
 */
export async function restoreCells(context: Excel.RequestContext, restores: readonly CellRestore[]): Promise<void> {
  for (const part of parts(restores)) await restorePart(context, part);
}

function parts(restores: readonly CellRestore[]): CellRestore[][] {
  const found: CellRestore[][] = [];
  let bytes = mostBytes;
  for (const restore of restores) {
    const own = bytesOfCell + utf8Length(JSON.stringify(contentInput(restore.content)));
    bytes += own;
    if (bytes > mostBytes) {
      found.push([restore]);
      bytes = own;
    } else found.at(-1)?.push(restore);
  }
  return found;
}

async function restorePart(context: Excel.RequestContext, restores: readonly CellRestore[]): Promise<void> {
  let left = restores;
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    // Everything is read before anything is written: a row may be told by a cell that is put back.
    const ids = idsOf(context, left);
    const done = left.map((restore) => looked(context, restore, ids));
    for (const { table, column, index, content } of left) columnCells(context, table, column, index, 1).values = [[contentInput(content)]];
    await roundTrip(context);
    left = done.flatMap((misplaced) => misplaced());
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

function looked(context: Excel.RequestContext, restore: CellRestore, idsOfTable: Ids): () => CellRestore[] {
  const { table, column, index } = restore;
  const there = columnCells(context, table, column, index, 1);
  there.load("values,formulas");
  return () => {
    const ids = idsOfTable(restore);
    const now = ids[index] ?? null;
    if (isSameValue(now, restore.key)) return [];
    const overwritten = { ...restore, key: now, content: cellContent(there.values[0]?.[0], there.formulas[0]?.[0]) };
    const own = ids.findIndex((id) => keyText(id) === keyText(restore.key));
    return [overwritten, ...(own < 0 ? [] : [{ ...restore, index: own }])];
  };
}
