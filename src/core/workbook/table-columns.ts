import type { DesiredTable } from "./desired-state";
import { keyText } from "./key-text";
import type { TableSnapshot } from "./snapshot";

/**
 * Where our columns stand in a table of a workbook, by the contract's header.
 *
 * A header counts as ours when it says the same but for white space and width.
 * One that says something else is taken for a renamed column of ours when it
 * stands alone between the two columns that were its neighbours; a renamed id
 * column, when most of its cells hold our ids.
 */
export function tableColumns(desired: Pick<DesiredTable, "keyHeader" | "columns" | "rows">, found: Pick<TableSnapshot, "headers" | "rows">): Map<string, number> {
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

function renamedColumn(
  desired: Pick<DesiredTable, "columns">,
  found: Pick<TableSnapshot, "headers">,
  columns: ReadonlyMap<string, number>,
  position: number,
): number | null {
  const before = columns.get(desired.columns[position - 1]?.header ?? "");
  const next = desired.columns[position + 1];
  const after = next === undefined ? found.headers.length : columns.get(next.header);
  const index = before === undefined ? undefined : before + 1;
  const isAlone = index !== undefined && after === index + 1 && index < found.headers.length;
  return isAlone && ![...columns.values()].includes(index) ? index : null;
}

function idColumn(desired: Pick<DesiredTable, "rows">, found: Pick<TableSnapshot, "headers" | "rows">, taken: ReadonlySet<number>): number | null {
  const ids = new Set(desired.rows.map(({ key }) => keyText(key)));
  const index = found.headers.findIndex((_, column) => {
    const known = found.rows.filter((row) => ids.has(keyText(row[column]?.value ?? null))).length;
    return !taken.has(column) && known > 0 && known * 2 >= found.rows.length;
  });
  return index < 0 ? null : index;
}
