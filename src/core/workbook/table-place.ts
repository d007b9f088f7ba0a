import type { TablePlace } from "./change";
import type { DesiredState, DesiredTable } from "./desired-state";
import type { Location } from "./locate";
import type { TableSnapshot } from "./snapshot";
import { tableColumns } from "./table-columns";

/** How a step names a table that was found; `columns` says where our columns stand in it. */
export function foundTablePlace(desired: DesiredTable, found: TableSnapshot, columns: ReadonlyMap<string, number>): TablePlace {
  const keyColumn = found.headers[columns.get(desired.keyHeader) ?? -1] ?? desired.keyHeader;
  const headers = [...columns.values()].flatMap((column) => found.headers[column] ?? []);
  return { table: found.name, contract: desired.name, sheet: found.sheet, keyColumn, headers };
}

/** How a step names a table of ours by the contract's name, where it stands or where it will stand once it is made; `null` for no table of ours. */
export function tablePlace(state: DesiredState, name: string, { tables, naming }: Location): TablePlace | null {
  const sheet = state.sheets.find((candidate) => candidate.tables.some((table) => table.name === name));
  const desired = sheet?.tables.find((table) => table.name === name);
  if (sheet === undefined || desired === undefined) return null;
  const found = tables.get(name);
  if (found !== undefined) return foundTablePlace(desired, { ...found, name: naming.table(name) }, tableColumns(desired, found));
  return { table: naming.table(name), contract: name, sheet: naming.sheet(sheet.title), keyColumn: desired.keyHeader, headers: desired.columns.map(({ header }) => header) };
}
