import { type CellAddress, parsedAddress } from "../../core/workbook/address";

/** A rectangle of cells, both corners included. */
export interface Rectangle {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** How far a sheet's cells reach from A1. */
export interface UsedArea {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle that a range such as `A1:C5` or `$B$2` names, or `null` when it names none. */
export function rectangle(range: string): Rectangle | null {
  const [start = "", end = start] = range.split(":");
  const first = parsedAddress(start);
  const last = parsedAddress(end);
  return first === null || last === null ? null : { first, last };
}

/**
 * The part of a table's range that is worth reading: tables are drawn over
 * whole columns and whole rows, and beyond the last cell of the sheet there is
 * nothing in them. The header row and one row of data always stay, and a column.
 */
export function tableArea({ first, last }: Rectangle, used: UsedArea): Rectangle {
  return {
    first,
    last: {
      row: Math.min(last.row, Math.max(first.row + 1, used.rows - 1)),
      column: Math.min(last.column, Math.max(first.column, used.columns - 1)),
    },
  };
}
