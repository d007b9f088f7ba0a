import type { Step } from "../../core/workbook/command";
import { utf8Length } from "../requests/utf8-length";
import type { CellInput } from "./cell-input";
import { type Stage, type Work, work } from "./work";

/** Bytes of values in one call; a larger block goes in several, which may then travel in several requests. */
const mostBytes = 1_000_000;

/** What is written into a cell of a block; `null` leaves the cell as it is. */
export type BlockCell = CellInput | null;

/** Writes a block of constants, in as many parts as its size asks for. `range` answers the rows of the block from one on. */
export function blockWorks(stage: Stage, steps: readonly Step[], cells: readonly (readonly BlockCell[])[], range: (context: Excel.RequestContext, firstRow: number, rows: number) => Excel.Range): Work[] {
  const works: Work[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const rows = cells.slice(first, end).map((row) => [...row]);
    const from = first;
    if (rows.some((row) => row.some((cell) => cell !== null))) {
      works.push(work(stage, steps, { calls: 3 + Math.ceil((rows.length * (rows[0]?.length ?? 0)) / 1500) * 4, payload: rows }, (context) => (range(context, from, rows.length).values = rows)));
    }
    first = end;
    bytes = 0;
  };
  for (const [index, row] of cells.entries()) {
    const size = utf8Length(JSON.stringify(row));
    if (bytes > 0 && bytes + size > mostBytes) close(index);
    bytes += size;
  }
  close(cells.length);
  return works;
}
