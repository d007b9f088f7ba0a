import { parsedAddress } from "../../core/workbook/address";
import type { Rectangle } from "../write/rectangle";

/** Rows and columns of a sheet; whole rows and columns reach so far. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/**
 * The rectangles an address of an event names: `B5`, `A5:C9,E5`, `A:C`, `3:5`;
 * a sheet's name before it is passed over. `null` when any of it cannot be read.
 */
export function areasOf(address: string): readonly Rectangle[] | null {
  const areas = address.split(",").map((area) => areaOf(area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "").trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

function areaOf(text: string): Rectangle | null {
  const [start = "", end = start] = text.split(":");
  if (/^\d+$/.test(start) && /^\d+$/.test(end)) return { row: Number(start) - 1, column: 0, rows: Number(end) - Number(start) + 1, columns: mostColumns };
  const isColumns = /^[A-Z]+$/.test(start) && /^[A-Z]+$/.test(end);
  const first = parsedAddress(isColumns ? `${start}1` : start);
  const last = parsedAddress(isColumns ? `${end}1` : end);
  if (first === null || last === null) return null;
  return { row: first.row, column: first.column, rows: isColumns ? mostRows : last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Whether two rectangles have a cell in common. */
export function meets(left: Rectangle, right: Rectangle): boolean {
  return left.row < right.row + right.rows && right.row < left.row + left.rows && left.column < right.column + right.columns && right.column < left.column + left.columns;
}

/** Whether a rectangle has no cell outside another. */
export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}
