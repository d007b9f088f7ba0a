import type { Cell } from "./cell";
import type { DesiredTable } from "./desired-state";
import { keyText } from "./key-text";
import type { TableSnapshot } from "./snapshot";
import { tableColumns } from "./table-columns";

/** Which rows of a table in a workbook are which rows of ours. Positions count from 0 within the data rows. */
export interface RowMatch {
  /** Where our columns stand, by the contract's header. */
  readonly columns: ReadonlyMap<string, number>;
  /** The position of each of our rows that was found, by key. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows known by their natural columns, since their id says something else. */
  readonly damaged: readonly { readonly key: string; readonly index: number }[];
  /** Ids that stand on several rows, of which none can be told to be the right one: no such row is touched, none is added. */
  readonly duplicated: readonly { readonly key: string; readonly indexes: readonly number[] }[];
  /** Rows with something in them that are none of ours: kept as they are. */
  readonly unknown: readonly number[];
}

interface Claim {
  readonly index: number;
  readonly byId: string | null;
  readonly byNature: string | null;
}

/**
 * Matches rows by id, never by position. Where an id is damaged, stands on
 * several rows, or was swapped, the columns that name the row by nature decide,
 * as long as they name one row only.
 */
export function rowMatch(desired: DesiredTable, found: TableSnapshot): RowMatch {
  const columns = tableColumns(desired, found);
  const rows = new Map<string, number>();
  const damaged: { key: string; index: number }[] = [];
  const settle = (key: string, index: number): boolean => {
    if (rows.has(key)) return false;
    rows.set(key, index);
    return true;
  };
  const claims = claimsOf(desired, found, columns);
  const agreed = counted(claims.flatMap(({ byId, byNature }) => (byId !== null && byId === byNature ? [byId] : [])));
  const unlike = claims.filter(({ byId, byNature, index }) => byId === null || byId !== byNature || agreed.get(byId) !== 1 || !settle(byId, index));
  // An id that nothing else claims stands, even where somebody typed over the columns beside it; not where these name a row that is nowhere else.
  const ids = counted(unlike.flatMap(({ byId }) => byId ?? []));
  const missing = new Set(unlike.flatMap(({ byNature }) => (byNature === null || rows.has(byNature) ? [] : [byNature])));
  const doubtful = unlike.filter(({ byId, byNature, index }) => byId === null || ids.get(byId) !== 1 || missing.has(byId) || missing.has(byNature ?? "") || !settle(byId, index));
  const names = counted(doubtful.flatMap(({ byNature }) => byNature ?? []));
  const unnamed = doubtful.filter(({ byNature, index }) => {
    if (byNature === null || names.get(byNature) !== 1 || !settle(byNature, index)) return true;
    damaged.push({ key: byNature, index });
    return false;
  });
  const left = counted(unnamed.flatMap(({ byId }) => byId ?? []));
  const open = unnamed.filter(({ byId, index }) => byId === null || left.get(byId) !== 1 || !settle(byId, index));
  return { columns, rows, damaged, ...unsettled(open, rows) };
}

function unsettled(left: readonly Claim[], rows: ReadonlyMap<string, number>): Pick<RowMatch, "duplicated" | "unknown"> {
  const duplicates = new Map<string, number[]>();
  const unknown: number[] = [];
  for (const { byId, byNature, index } of left) {
    const key = byId ?? byNature;
    if (key === null) {
      unknown.push(index);
      continue;
    }
    const indexes = duplicates.get(key) ?? [];
    const first = rows.get(key);
    if (indexes.length === 0 && first !== undefined) indexes.push(first);
    indexes.push(index);
    duplicates.set(key, indexes);
  }
  return { duplicated: [...duplicates].map(([key, indexes]) => ({ key, indexes })), unknown };
}

function claimsOf(desired: DesiredTable, found: TableSnapshot, columns: ReadonlyMap<string, number>): Claim[] {
  const wanted = new Map(desired.rows.map((row) => [keyText(row.key), row]));
  const keyColumn = columns.get(desired.keyHeader) ?? -1;
  const natural = desired.columns.flatMap((column, position) => (column.isNatural ? [{ position, at: columns.get(column.header) ?? -1 }] : []));
  const hasNature = natural.length > 0 && natural.every(({ at }) => at >= 0);
  const names = desired.rows.map((row) => natural.map(({ position }) => keyText(row.values[position] ?? null)).join("\n"));
  const uses = counted(names);
  const byNature = new Map(desired.rows.flatMap((row, index) => (uses.get(names[index] ?? "") === 1 ? [[names[index] ?? "", row.key] as const] : [])));
  byNature.delete(natural.map(() => "").join("\n"));
  return found.rows.flatMap((cells, index): Claim[] => {
    const row = wanted.get(keyText(cells[keyColumn]?.value ?? null));
    if (row === undefined && isBlankRow(desired, columns, cells)) return [];
    const texts = natural.map(({ at }) => keyText(cells[at]?.value ?? null));
    // Texts that the row bore under an earlier plan name it as well as today's.
    const isItself = row !== undefined && natural.every(({ position }, at) => [row.values[position] ?? null, ...(row.earlier.get(position) ?? [])].map(keyText).includes(texts[at] ?? ""));
    const nature = isItself ? row.key : (byNature.get(texts.join("\n")) ?? null);
    return [{ index, byId: row?.key ?? null, byNature: hasNature ? nature : null }];
  });
}

/** Whether nothing but formulas of ours stands in a row. */
export function isBlankRow(desired: DesiredTable, columns: ReadonlyMap<string, number>, row: readonly Cell[]): boolean {
  const computed = new Set(desired.columns.filter((column) => column.owner === "computed").map((column) => columns.get(column.header)));
  return row.every((cell, column) => computed.has(column) || (cell.formula === null && (cell.value === null || cell.value === "")));
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
