import type { CellContent } from "../../core/workbook/command";
import type { CellValue } from "../../core/workbook/cell";
import { keyText } from "../../core/workbook/key-text";
import { isSameValue } from "../../core/workbook/same-value";
import { isWritten } from "./is-written";

/** What is to stand in a cell again, in the row of that id. */
export interface CellRestore {
  readonly table: string;
  readonly column: string;
  readonly keyColumn: string;
  /** Where the row stood last. */
  readonly index: number;
  readonly key: CellValue;
  readonly content: CellContent;
  /** What was written into that cell last: anything else in it was typed since. */
  readonly over: CellContent;
}

/** A cell that was restored, with what the same request found before it wrote. */
export interface Restored {
  readonly restore: CellRestore;
  /** The ids of the table's rows. */
  readonly ids: readonly CellValue[];
  readonly there: CellContent;
}

/**
 * What is to be restored once more: where rows had moved, both what was written
 * too far and what belongs there; where somebody had typed, what they typed.
 * Each cell is named once: what belongs into it comes before what was found in
 * it, unless that was typed.
 */
export function leftToRestore(round: readonly Restored[]): CellRestore[] {
  const written = new Map(round.map(({ restore }) => [cellName(restore), restore.content]));
  const left = new Map<string, CellRestore>();
  for (const one of round) {
    const overwritten = overwrittenBy(one);
    if (overwritten !== null) left.set(cellName(overwritten), overwritten);
  }
  for (const one of round) {
    const own = ownRow(one);
    if (own === null) continue;
    const found = left.get(cellName(own));
    if (found === undefined || isWritten(found.content, own.over, own.table)) left.set(cellName(own), { ...own, over: written.get(cellName(own)) ?? own.over });
  }
  return [...left.values()];
}

/** What stood in the cell, where it was another row's or was typed; `null` where it was as thought. */
function overwrittenBy({ restore, ids, there }: Restored): CellRestore | null {
  const now = ids[restore.index] ?? null;
  const isAsThought = isSameValue(now, restore.key) && [restore.over, restore.content].some((content) => isWritten(there, content, restore.table));
  return isAsThought ? null : { ...restore, key: now, content: there, over: restore.content };
}

/** The same restore where its row stands now; `null` where it was written there, or there is no such row any more. */
function ownRow({ restore, ids }: Restored): CellRestore | null {
  if (isSameValue(ids[restore.index] ?? null, restore.key)) return null;
  const own = ids.findIndex((id) => keyText(id) === keyText(restore.key));
  return own < 0 ? null : { ...restore, index: own };
}

function cellName({ table, column, index }: CellRestore): string {
  return JSON.stringify([table, column, index]);
}
