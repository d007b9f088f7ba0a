import type { Cell } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";
import type { Difference } from "../workbook/diff";
import { isSameValue } from "../workbook/same-value";
import type { Snapshot } from "../workbook/snapshot";

/**
 * How many entry cells of ours are filled in: in our tables, in rows that people
 * added too, and in the fields of the cover. An update must leave this number
 * as it was; that is what people are told before and after it.
 */
export function filledEntries(state: DesiredState, { place, matches }: Pick<Difference, "place" | "matches">, snapshot: Snapshot): number {
  const inTables = state.sheets.flatMap(({ tables }) => tables).reduce((sum, table) => {
    const columns = matches.get(table.name)?.columns;
    const rows = place.tables.get(table.name)?.rows ?? [];
    const entered = table.columns.flatMap(({ header, owner }) => (owner === "entry" ? (columns?.get(header) ?? []) : []));
    return sum + rows.reduce((filled, row) => filled + entered.filter((column) => isFilled(row[column])).length, 0);
  }, 0);
  const inFields = state.sheets.reduce((sum, sheet) => {
    const cells = snapshot.sheets.find(({ name }) => name === place.sheets.get(sheet.title))?.cells ?? [];
    return sum + sheet.cells.filter(({ owner, at }) => owner === "entry" && isFilled(cells[at.row]?.[at.column])).length;
  }, 0);
  return inTables + inFields;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || !isSameValue(cell.value, null));
}
