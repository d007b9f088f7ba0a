/** Rows and columns of a sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

const beyond = -1;

/** A row number written in digits, `1` to `1048576`, from bytes; `-1` for anything else. Counted from 1. */
export function rowNumber(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || row > sheetRows) return beyond;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= sheetRows ? row : beyond;
}

/**
 * The cell a plain reference such as `B5` names, as one number: row × columns
 * of a sheet + column, both counted from 0; `-1` when no sheet has such a cell.
 */
export function cellIndex(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    // Clearing this bit makes a small ASCII letter a capital one.
    const letter = ((bytes[at] ?? 0) & ~0x20) - 0x40;
    if (letter < 1 || letter > 26 || (bytes[at] ?? 0) < 0x41) break;
    column = column * 26 + letter;
    if (column > sheetColumns) return beyond;
  }
  const row = rowNumber(bytes, at, end);
  return column === 0 || row === beyond ? beyond : (row - 1) * sheetColumns + column - 1;
}

/** How many cells a range such as `A1:C5` covers; 0 when it is no range. */
export function rangeSize(bytes: Uint8Array, start: number, end: number): number {
  let colon = start;
  while (colon < end && bytes[colon] !== 0x3a) colon += 1;
  const first = cellIndex(bytes, start, colon);
  const last = colon === end ? first : cellIndex(bytes, colon + 1, end);
  if (first === beyond || last === beyond) return 0;
  const rows = Math.abs(Math.floor(last / sheetColumns) - Math.floor(first / sheetColumns)) + 1;
  return rows * (Math.abs((last % sheetColumns) - (first % sheetColumns)) + 1);
}
