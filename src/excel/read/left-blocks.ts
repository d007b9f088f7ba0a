import type { Block } from "./block";

/** Rows and columns that are read from each sheet before anything is known of its size. */
export const firstBlock: Block = { row: 0, column: 0, rows: 500, columns: 64 };

/** Cells in one block. */
const mostCells = 20_000;

/** What of a rectangle lies outside the first block, cut into blocks that fit an answer each. */
export function leftBlocks({ row, column, rows, columns }: Block): Block[] {
  const [lastRow, lastColumn] = [row + rows, column + columns];
  const upperEnd = Math.min(lastRow, firstBlock.rows);
  const right = { row, column: Math.max(column, firstBlock.columns), rows: upperEnd - row, columns: lastColumn - Math.max(column, firstBlock.columns) };
  const belowStart = Math.max(row, firstBlock.rows);
  const below = { row: belowStart, column, rows: lastRow - belowStart, columns };
  return [right, below].flatMap(cut);
}

function cut({ row, column, rows, columns }: Block): Block[] {
  if (rows <= 0 || columns <= 0) return [];
  if (columns > mostCells / 10) {
    const half = Math.ceil(columns / 2);
    return [{ row, column, rows, columns: half }, { row, column: column + half, rows, columns: columns - half }].flatMap(cut);
  }
  const step = Math.max(1, Math.floor(mostCells / columns));
  return Array.from({ length: Math.ceil(rows / step) }, (_, index) => ({ row: row + index * step, column, rows: Math.min(step, rows - index * step), columns }));
}
