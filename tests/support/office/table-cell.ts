import type { Cell } from "../../../src/core/workbook/cell";
import { emptyCell } from "../../../src/core/workbook/cell";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { invariant } from "../../../src/core/shared/invariant";

/** A cell of a table as it was read from a file: the row is the one whose first cell holds the key. */
export function tableCell(snapshot: Snapshot, table: string, key: string, header: string): Cell {
  const found = snapshot.tables.find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  const row = found?.rows.find(([first]) => String(first?.value) === key);
  invariant(row !== undefined && column >= 0, `${table} has a row ${key} and a column ${header}`);
  return row[column] ?? emptyCell;
}
