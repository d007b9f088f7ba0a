import type { CellContent } from "../../core/workbook/command";
import { isSameContent } from "../../core/workbook/same-content";
import { cellContent } from "../read/cell-content";
import { roundTrip } from "../requests/round-trip";
import { contentInput } from "./cell-input";
import { cellParts } from "./cell-parts";

/** A cell that is to hold something else, as long as what it holds is ours. */
export interface Replacement {
  /** Finds the cell, anew in each request. */
  readonly cell: (context: Excel.RequestContext) => Excel.Range;
  readonly isOurs: (there: CellContent) => boolean;
  readonly content: CellContent;
}

/** Rounds after which somebody types faster than anything can be put back. */
const mostRounds = 4;

/**
 * Replaces what is ours in cells, and nothing else: they are looked at first,
 * and once more in the request that writes, so that what somebody typed in
 * between is put back.
 */
export async function replaceCells(context: Excel.RequestContext, replacements: readonly Replacement[]): Promise<void> {
  for (const part of cellParts(replacements)) await replacePart(context, part);
}

async function replacePart(context: Excel.RequestContext, part: readonly Replacement[]): Promise<void> {
  const looks = part.map((one) => looked(context, one));
  await roundTrip(context);
  let left = looks.flatMap(({ one, there }) => (one.isOurs(there()) && !isSameContent(there(), one.content) ? [one] : []));
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    const overwritten = left.map((one) => looked(context, one));
    for (const { cell, content } of left) cell(context).values = [[contentInput(content)]];
    await roundTrip(context);
    left = overwritten.flatMap(({ one, there }) => (one.isOurs(there()) ? [] : [{ ...one, content: there(), isOurs: (now) => isSameContent(now, one.content) }]));
  }
}

function looked(context: Excel.RequestContext, one: Replacement): { readonly one: Replacement; readonly there: () => CellContent } {
  const range = one.cell(context);
  range.load("values,formulas");
  return { one, there: () => cellContent(range.values[0]?.[0], range.formulas[0]?.[0]) };
}
