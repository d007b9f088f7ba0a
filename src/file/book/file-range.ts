import { addressText, type CellAddress, parsedAddress, rangeText } from "../../core/workbook/address";

/** A rectangle of cells, both corners included. */
export interface FileRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

const lastRow = 1_048_575;
const lastColumn = "XFD";

/** The rectangle that `B5`, `$B$5:$C$9`, `B:C` or `5:9` names, or `null` when it names none. */
export function parsedRange(text: string): FileRange | null {
  const plain = text.replaceAll("$", "");
  const [start = "", end = start] = plain.split(":");
  const isWhole = (pattern: RegExp): boolean => pattern.test(start) && pattern.test(end);
  const columns = isWhole(/^[A-Z]{1,3}$/);
  const rows = isWhole(/^[0-9]{1,7}$/);
  const first = parsedAddress(columns ? `${start}1` : rows ? `A${start}` : start);
  const last = parsedAddress(columns ? `${end}${lastRow + 1}` : rows ? `${lastColumn}${end}` : end);
  if (first === null || last === null) return null;
  return {
    first: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column) },
    last: { row: Math.max(first.row, last.row), column: Math.max(first.column, last.column) },
  };
}

/** The rectangles of a list with blanks between them; what names none is left out. */
export function parsedRanges(text: string): FileRange[] {
  return text.trim().split(/\s+/).flatMap((range) => parsedRange(range) ?? []);
}

/** `B5`, or `B5:C9` where it is more than a cell. */
export function rangeReference({ first, last }: FileRange): string {
  return first.row === last.row && first.column === last.column ? addressText(first) : rangeText(first, last);
}

/** All of them, with blanks between. */
export function rangeReferences(ranges: readonly FileRange[]): string {
  return ranges.map(rangeReference).join(" ");
}
