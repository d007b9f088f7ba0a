import type { Step } from "../../core/workbook/command";
import { utf8Length } from "../requests/utf8-length";
import { type Stage, type Work, work } from "./work";
import { type BlockCell, callsFor, mostRowsApart, writeCells, type Manner } from "./manner";

/** Bytes of values in one call; a larger block goes in several, which may then travel in several requests. */
const mostBytes = 1_000_000;

/** Writes a block of constants, in as many parts as its size asks for. `range` answers the rows of the block from one on; so does `steps`, where rows are written for steps of their own. */
export function blockWorks(
  stage: Stage,
  steps: readonly Step[] | ((firstRow: number, rows: number) => readonly Step[]),
  cells: readonly (readonly BlockCell[])[],
  range: (context: Excel.RequestContext, firstRow: number, rows: number) => Excel.Range,
  manner: Manner = "atOnce",
): Work[] {
  const works: Work[] = [];
  const mostRows = manner === "atOnce" ? Infinity : mostRowsApart;
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const rows = cells.slice(first, end).map((row) => [...row]);
    const from = first;
    if (rows.some((row) => row.some((cell) => cell !== null))) works.push(partWork(stage, typeof steps === "function" ? steps(from, rows.length) : steps, rows, (context) => range(context, from, rows.length), manner));
    first = end;
    bytes = 0;
  };
  for (const [index, row] of cells.entries()) {
    const size = utf8Length(JSON.stringify(row));
    if ((bytes > 0 && bytes + size > mostBytes) || index - first >= mostRows) close(index);
    bytes += size;
  }
  close(cells.length);
  return works;
}

function partWork(stage: Stage, steps: readonly Step[], rows: BlockCell[][], range: (context: Excel.RequestContext) => Excel.Range, manner: Manner): Work {
  const cells = rows.length * (rows[0]?.length ?? 0);
  const calls = 6 + Math.ceil(cells / 1500) * 4 + callsFor(cells, manner);
  return work(stage, steps, { calls, payload: rows }, (context) => {
    if (manner === "atOnce") range(context).values = rows;
    else writeCells(range(context), rows);
  });
}
