import type { DesiredState } from "../core/workbook/desired-state";
import { difference } from "../core/workbook/diff";
import { isSameValue } from "../core/workbook/same-value";
import type { Snapshot } from "../core/workbook/snapshot";

/**
 * How many entry cells of a workbook people filled in: those that hold
 * something else than a new workbook starts with. 0 for a workbook without a
 * table of ours.
 */
export function entryCount(desired: DesiredState, snapshot: Snapshot): number {
  const { place, matches } = difference(desired, snapshot);
  const tables = desired.sheets.flatMap((sheet) => sheet.tables);
  return tables.reduce((sum, table) => {
    const found = place.tables.get(table.name);
    const match = matches.get(table.name);
    if (found === undefined || match === undefined) return sum;
    const initial = new Map(table.rows.map((row) => [match.rows.get(row.key), row.values]));
    const filled = table.columns.flatMap(({ header, owner }, position) => {
      const column = owner === "entry" ? match.columns.get(header) : undefined;
      if (column === undefined) return [];
      return found.rows.filter((row, index) => {
        const cell = row[column];
        return cell !== undefined && (cell.formula !== null || !isSameValue(cell.value, initial.get(index)?.[position] ?? null));
      });
    });
    return sum + filled.length;
  }, 0);
}
