import { grouped } from "../shared/grouped";
import { plainText } from "../shared/plain-text";
import type { DesiredTable } from "./desired-state";
import { formulaShape } from "./formula-shape";
import { keyText } from "./key-text";
import { isSameValue } from "./same-value";
import type { TableSnapshot } from "./snapshot";

type FoundColumns = Pick<TableSnapshot, "headers" | "rows">;

/**
 * Where our columns stand in a table of a workbook, by the contract's header.
 *
 * A header that says exactly ours is ours. One that says the same but for white
 * space and width is taken for ours only where nothing else says so, and where
 * the column holds what we write there: next to our own 判定 there may be a 判　定
 * of the user's. One that says something else is taken for a renamed column of
 * ours when it stands alone between the two columns that were its neighbours and
 * holds what we write there; a renamed id column, when most of its cells hold
 * our ids.
 */
export function tableColumns(desired: Pick<DesiredTable, "keyHeader" | "columns" | "rows">, found: FoundColumns): Map<string, number> {
  const exact = exactColumns(desired, found);
  const columns = new Map([...exact, ...similarColumns(desired, found, exact)]);
  if (!columns.has(desired.keyHeader)) {
    const index = idColumn(desired, found, new Set(columns.values()));
    if (index !== null) columns.set(desired.keyHeader, index);
  }
  for (const [position, { header }] of desired.columns.entries()) {
    const index = columns.has(header) ? null : renamedColumn(desired, found, columns, position);
    if (index !== null) columns.set(header, index);
  }
  return columns;
}

/** Columns that bear our headers. Plain cells may bear one twice: then the one that holds ours counts. */
function exactColumns(desired: Pick<DesiredTable, "columns" | "rows">, found: FoundColumns): Map<string, number> {
  const places = indexesBy(found.headers);
  return new Map(
    desired.columns.flatMap(({ header }, position): [string, number][] => {
      const indexes = places.get(header) ?? [];
      const index = indexes.length > 1 ? indexes.find((candidate) => holdsOurs(desired, found, position, candidate)) : indexes[0];
      return index === undefined ? [] : [[header, index]];
    }),
  );
}

/** Columns whose headers say the same as ours but for white space and width, in a table that lacks ours. */
function similarColumns(desired: Pick<DesiredTable, "columns" | "rows">, found: FoundColumns, exact: ReadonlyMap<string, number>): [string, number][] {
  const missing = desired.columns.flatMap(({ header }, position) => (exact.has(header) ? [] : [{ header, position, text: plainText(header) }]));
  if (missing.length === 0) return [];
  const taken = new Set(exact.values());
  const places = indexesBy(found.headers.map(plainText));
  return missing.flatMap(({ header, position, text }): [string, number][] => {
    const [index, ...others] = (places.get(text) ?? []).filter((candidate) => !taken.has(candidate));
    const isOurs = index !== undefined && others.length === 0 && holdsOurs(desired, found, position, index);
    return isOurs ? [[header, index]] : [];
  });
}

function indexesBy(texts: readonly string[]): Map<string, number[]> {
  return grouped(texts.keys(), (index) => texts[index] ?? "");
}

function renamedColumn(desired: Pick<DesiredTable, "columns" | "rows">, found: FoundColumns, columns: ReadonlyMap<string, number>, position: number): number | null {
  const before = position === 0 ? -1 : columns.get(desired.columns[position - 1]?.header ?? "");
  const taken = new Set(columns.values());
  const index = before === undefined ? -1 : before + 1;
  if (before === undefined || taken.has(index) || index >= found.headers.length) return null;
  const next = desired.columns[position + 1];
  // Right of the last column there may be columns of ours that were appended later.
  const isAlone = next === undefined ? index + 1 === found.headers.length || taken.has(index + 1) : columns.get(next.header) === index + 1;
  return isAlone && holdsOurs(desired, found, position, index) ? index : null;
}

/**
 * Whether most of what stands in a column is what we write there: a column of
 * the user's may have come in the place of ours, and must not be written to.
 * Entry cells are never written, so their column needs no proof.
 */
function holdsOurs(desired: Pick<DesiredTable, "columns" | "rows">, found: FoundColumns, position: number, index: number): boolean {
  const column = desired.columns[position];
  if (column === undefined || column.owner === "entry" || column.owner === "log") return true;
  const filled = found.rows.flatMap((row) => row[index] ?? []).filter(({ value, formula }) => formula !== null || !isSameValue(value, null));
  const shape = column.formula === null ? null : formulaShape(column.formula);
  const texts = new Set(desired.rows.flatMap(({ values, earlier }) => [values[position] ?? null, ...(earlier.get(position) ?? [])]).map(keyText));
  const ours = filled.filter((cell) => (shape === null ? cell.formula === null && texts.has(keyText(cell.value)) : cell.formula !== null && formulaShape(cell.formula) === shape));
  return filled.length > 0 && ours.length * 2 >= filled.length;
}

function idColumn(desired: Pick<DesiredTable, "rows">, found: FoundColumns, taken: ReadonlySet<number>): number | null {
  const ids = new Set(desired.rows.map(({ key }) => keyText(key)));
  const index = found.headers.findIndex((_, column) => {
    const known = found.rows.filter((row) => ids.has(keyText(row[column]?.value ?? null))).length;
    return !taken.has(column) && known > 0 && known * 2 >= found.rows.length;
  });
  return index < 0 ? null : index;
}
