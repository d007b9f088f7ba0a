import type { EditedCells } from "../../core/workbook/edited-cells";
import { editsTogether } from "../../core/workbook/edits-together";
import { concern, locatedEdits, type SheetCells } from "./located-edits";
import { isSameThing, type WatchedPlace, whole } from "./watched-place";

/**
 * Something noticed that says nothing of rows until the places of tables and names are learnt anew.
 *
 * - `cells`: somebody edited them, or may have.
 * - `ownCells`: we wrote to them.
 * - `sheet`: anything on the sheet may have changed.
 * - `everything`: anything may have changed.
 * - `places`: tables and names may have come, gone or moved.
 */
export type Noticed =
  | ({ readonly kind: "cells" | "ownCells" } & SheetCells)
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "everything" | "places" };

/** Where tables and names stood and stand; `before` is `null` when it was never known. */
export interface Learnt {
  readonly before: readonly WatchedPlace[] | null;
  readonly after: readonly WatchedPlace[];
}

/**
 * What was noticed came to, now that it is known where tables and names stand.
 * Of a table that moved or shrank meanwhile it cannot be said which row an
 * address meant: it is told whole. So are tables that came or went, unless we
 * wrote there ourselves: Excel does not tell who made a table. A name that
 * refers to other cells than it did is told too.
 */
export function settledChanges(noticed: readonly Noticed[], { before, after }: Learnt): EditedCells[] {
  const known = before ?? after;
  const gone = known.filter((place) => !after.some((other) => isSameThing(other, place)));
  const came = after.filter((place) => !known.some((other) => isSameThing(other, place)));
  const moved = known.filter((place) => "name" in place && !isWhereItWas(place, after));
  const all = [...after, ...gone];
  const unsure = known.filter((place) => !isWhereItWas(place, after));
  const own = noticed.flatMap((each) => (each.kind === "ownCells" ? [each] : []));
  const others = [...came, ...gone].filter((place) => !own.some((cells) => concern(cells, place)));
  const edits = noticed.flatMap((each) => {
    if (each.kind === "everything") return all.map(whole);
    if (each.kind === "sheet") return all.filter(({ sheetId }) => sheetId === each.sheetId).map(whole);
    if (each.kind === "cells") return [...unsure.filter(({ sheetId }) => sheetId === each.sheetId).map(whole), ...locatedEdits(after, each).edits];
    return [];
  });
  return editsTogether([...others, ...moved].map(whole), edits);
}

function isWhereItWas(place: WatchedPlace, after: readonly WatchedPlace[]): boolean {
  const { sheetId, block } = place;
  const now = after.find((other) => isSameThing(other, place));
  return now?.sheetId === sheetId && now.block.row === block.row && now.block.column === block.column && now.block.rows >= block.rows;
}
