import type { DesiredTable } from "../workbook/desired-state";
import { keyText } from "../workbook/key-text";
import type { RowMatch } from "../workbook/match-rows";
import type { TableSnapshot } from "../workbook/snapshot";

/** Where our row of an id stands; else the rows that people added with it. Positions count from 0 within the data rows. */
export function rowsWithId(table: DesiredTable, found: TableSnapshot, match: RowMatch, id: string): number[] {
  const ours = match.rows.get(id);
  if (ours !== undefined) return [ours];
  const keyColumn = match.columns.get(table.keyHeader) ?? -1;
  const taken = new Set(match.rows.values());
  return found.rows.flatMap((cells, index) => (!taken.has(index) && keyText(cells[keyColumn]?.value ?? null) === id ? [index] : []));
}
