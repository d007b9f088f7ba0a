import { addressText } from "../core/workbook/address";
import type { SetCell } from "../core/workbook/change";
import type { Snapshot } from "../core/workbook/snapshot";
import type { TroubledRows } from "./troubled-rows";

/** The address (`C5`) of the cell that a change is about, as it stood when the workbook was read; `null` where its table or column is not there. */
export function placeOfCell({ tables }: Snapshot, { table, sheet, row, column }: Pick<SetCell, "table" | "sheet" | "row" | "column">): string | null {
  const found = tables.find(({ name, sheet: on }) => name === table && on === sheet);
  const at = found?.headers.indexOf(column) ?? -1;
  return found === undefined || at < 0 ? null : addressText({ row: found.place.row + 1 + row.index, column: found.place.column + at });
}

/** The address of the id cell of the first of some rows. */
export function placeOfRows({ rows: [row = 1], column }: Pick<TroubledRows, "rows" | "column">): string {
  return addressText({ row: row - 1, column: column - 1 });
}
