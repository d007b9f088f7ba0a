import type { DesiredTable } from "./desired-state";
import { formulaShape } from "./formula-shape";
import { keyText } from "./key-text";
import { isSameValue } from "./same-value";
import type { TableSnapshot } from "./snapshot";

type FoundColumns = Pick<TableSnapshot, "headers" | "rows">;

/**
 * Where our columns stand in a table of a workbook, by the contract's header.
 *
 * A header counts as ours when it says the same but for white space and width.
 * One that says something else is taken for a renamed column of ours when it
 * stands alone between the two columns that were its neighbours and holds what
 * we write there; a renamed id column, when most of its cells hold our ids.
 */
export function tableColumns(desired: Pick<DesiredTable, "keyHeader" | "columns" | "rows">, found: FoundColumns): Map<string, number> {
  const positions = new Map<string, number>();
  for (const [index, header] of found.headers.entries()) {
    if (!positions.has(headerText(header))) positions.set(headerText(header), index);
  }
  const columns = new Map<string, number>();
  for (const { header } of desired.columns) {
    const index = positions.get(headerText(header));
    if (index !== undefined) columns.set(header, index);
  }
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

/** A header for comparing: without white space, full-width letters as plain ones. */
export function headerText(header: string): string {
  return header.normalize("NFKC").replace(/\s+/g, "");
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
