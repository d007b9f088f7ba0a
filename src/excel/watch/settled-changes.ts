import { concern, locatedRows, type SheetCells } from "./located-rows";
import type { TablePlace } from "./table-places";
import { type TableRowsChanged, whole, withRows } from "./table-rows-changed";

/**
 * Something noticed that says nothing of rows until the places of the tables are learnt anew.
 *
 * - `cells`: somebody edited them, or may have.
 * - `ownCells`: we wrote to them.
 * - `sheet`: anything on the sheet may have changed.
 * - `everything`: anything may have changed.
 * - `places`: tables may have come, gone or moved.
 */
export type Noticed =
  | ({ readonly kind: "cells" | "ownCells" } & SheetCells)
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "everything" | "places" };

/** Where tables stood and stand; `before` is `null` when it was never known. */
export interface Learnt {
  readonly before: readonly TablePlace[] | null;
  readonly after: readonly TablePlace[];
}

/**
 * What was noticed came to, now that it is known where tables stand. Of a table
 * that moved or shrank meanwhile it cannot be said which row an address meant:
 * it is told whole. So are tables that came or went, unless we wrote there
 * ourselves: Excel does not tell who made a table.
 */
export function settledChanges(noticed: readonly Noticed[], { before, after }: Learnt): TableRowsChanged[] {
  const known = before ?? after;
  const gone = known.filter((place) => !after.some(({ table }) => table === place.table));
  const came = after.filter((place) => !known.some(({ table }) => table === place.table));
  const all = [...after, ...gone];
  const unsure = known.filter((place) => !isWhereItWas(place, after));
  const own = noticed.flatMap((each) => (each.kind === "ownCells" ? [each] : []));
  const others = [...came, ...gone].filter((place) => !own.some((cells) => concern(cells, place)));
  const rows = noticed.flatMap((each) => {
    if (each.kind === "everything") return all.map(whole);
    if (each.kind === "sheet") return all.filter(({ sheetId }) => sheetId === each.sheetId).map(whole);
    if (each.kind === "cells") return [...unsure.filter(({ sheetId }) => sheetId === each.sheetId).map(whole), ...locatedRows(after, each).changed];
    return [];
  });
  return withRows(others.map(whole), rows);
}

function isWhereItWas({ table, sheetId, block }: TablePlace, after: readonly TablePlace[]): boolean {
  const now = after.find((place) => place.table === table);
  return now?.sheetId === sheetId && now.block.row === block.row && now.block.column === block.column && now.block.rows >= block.rows;
}
