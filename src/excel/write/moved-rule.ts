import { addressText, parsedAddress, rangeText } from "../../core/workbook/address";

/** How far a table moved since its rules were read. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** A rule of a table that moved: `$F5` of its own row moves along, texts stay. */
export function movedRule(formula: string, { rows, columns }: Move): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|\$[A-Z]{1,3}[0-9]+/g, (whole) => {
    const at = parsedAddress(whole);
    return at === null ? whole : `$${addressText({ row: at.row + rows, column: at.column + columns })}`;
  });
}

/**
 * Areas of a table that moved and grew, `A5:A9,C5:C9`: those that ended in its
 * last row end in its last row again. `null` when the text is no such areas.
 */
export function movedAreas(address: string, { rows, columns }: Move, lastRow: number, addedRows: number): string | null {
  const areas = address.split(",").map((area) => {
    const [start = "", end = start] = area.slice(area.lastIndexOf("!") + 1).split(":");
    const first = parsedAddress(start);
    const last = parsedAddress(end);
    if (first === null || last === null) return null;
    const bottom = last.row + rows === lastRow - addedRows ? lastRow : last.row + rows;
    return rangeText({ row: first.row + rows, column: first.column + columns }, { row: bottom, column: last.column + columns });
  });
  return areas.includes(null) ? null : areas.join(",");
}
