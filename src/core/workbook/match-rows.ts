import type { Cell, CellValue } from "./cell";
import type { DesiredRow, DesiredTable } from "./desired-state";
import type { TableSnapshot } from "./snapshot";

/** Which rows of a table in a workbook are which rows of ours. Positions count from 0 within the data rows. */
export interface RowMatch {
  /** The position of each of our rows that was found, by key. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows whose id was damaged but whose natural columns name exactly one of ours. */
  readonly damaged: readonly { readonly key: string; readonly index: number }[];
  /** Ids that stand on several rows: none of them is touched, none is added. */
  readonly duplicated: readonly { readonly key: string; readonly indexes: readonly number[] }[];
  /** Rows with something in them that are none of ours: kept as they are. */
  readonly unknown: readonly number[];
}

/**
 * Matches rows by id, never by position; where an id is damaged, by the
 * columns that name the row by nature, when those are unique.
 */
export function rowMatch(desired: DesiredTable, found: TableSnapshot): RowMatch {
  const wanted = new Map(desired.rows.map((row) => [keyText(row.key), row.key]));
  const keyColumn = found.headers.indexOf(desired.keyHeader);
  const positions = new Map<string, number[]>();
  const strangers: number[] = [];
  for (const [index, row] of found.rows.entries()) {
    const key = wanted.get(keyText(row[keyColumn]?.value ?? null));
    if (key !== undefined) positions.set(key, [...(positions.get(key) ?? []), index]);
    else if (!isBlankRow(desired, found, row)) strangers.push(index);
  }
  const rows = new Map<string, number>();
  const duplicated: { key: string; indexes: number[] }[] = [];
  for (const [key, indexes] of positions) {
    const [first, second] = indexes;
    if (first !== undefined && second === undefined) rows.set(key, first);
    else duplicated.push({ key, indexes });
  }
  const missing = desired.rows.filter((row) => !positions.has(row.key));
  const damaged = matchesByNature(desired, found, missing, strangers);
  for (const { key, index } of damaged) rows.set(key, index);
  const recognised = new Set(damaged.map(({ index }) => index));
  return { rows, damaged, duplicated, unknown: strangers.filter((index) => !recognised.has(index)) };
}

/** A key as text for comparing: numbers typed as ids (整理番号) and full-width letters count as what they stand for. */
export function keyText(value: CellValue): string {
  return value === null ? "" : String(value).normalize("NFKC").trim();
}

/** Whether nothing but formulas of ours stands in a row. */
export function isBlankRow(desired: DesiredTable, found: TableSnapshot, row: readonly Cell[]): boolean {
  const computed = new Set(desired.columns.filter((column) => column.owner === "computed").map((column) => column.header));
  return found.headers.every((header, column) => {
    const cell = row[column];
    return computed.has(header) || cell === undefined || (cell.formula === null && (cell.value === null || cell.value === ""));
  });
}

function matchesByNature(
  desired: DesiredTable,
  found: TableSnapshot,
  missing: readonly DesiredRow[],
  strangers: readonly number[],
): { key: string; index: number }[] {
  const natural = desired.columns.flatMap((column, position) =>
    column.isNatural ? [{ position, foundColumn: found.headers.indexOf(column.header) }] : [],
  );
  if (natural.length === 0 || natural.some(({ foundColumn }) => foundColumn < 0)) return [];
  const wantedBy = grouped(missing, (row) => natural.map(({ position }) => keyText(row.values[position] ?? null)).join("\n"));
  const foundBy = grouped(strangers, (index) =>
    natural.map(({ foundColumn }) => keyText(found.rows[index]?.[foundColumn]?.value ?? null)).join("\n"),
  );
  return [...wantedBy].flatMap(([nature, rows]) => {
    const indexes = foundBy.get(nature) ?? [];
    const [row] = rows;
    const [index] = indexes;
    const isUnique = rows.length === 1 && indexes.length === 1;
    return isUnique && row !== undefined && index !== undefined ? [{ key: row.key, index }] : [];
  });
}

function grouped<Item>(items: readonly Item[], nature: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nature(item), [...(groups.get(nature(item)) ?? []), item]);
  return groups;
}
