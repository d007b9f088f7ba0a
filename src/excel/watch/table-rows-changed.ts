/** Data rows of a table, first and last, counted from 0; or all of them. */
export type RowsChanged = readonly [number, number] | "all";

/** Rows of a table in which something changed. */
export interface TableRowsChanged {
  readonly table: string;
  readonly rows: RowsChanged;
}

/** Changes taken together: one for each table, over all rows that lie between. */
export function withRows(known: readonly TableRowsChanged[], more: readonly TableRowsChanged[]): TableRowsChanged[] {
  const tables = new Map<string, RowsChanged>();
  for (const { table, rows } of [...known, ...more]) {
    const there = tables.get(table);
    tables.set(table, there === undefined ? rows : together(there, rows));
  }
  return [...tables].map(([table, rows]) => ({ table, rows }));
}

function together(one: RowsChanged, other: RowsChanged): RowsChanged {
  return one === "all" || other === "all" ? "all" : [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

/** A table of which any row may have changed. */
export function whole({ table }: { readonly table: string }): TableRowsChanged {
  return { table, rows: "all" };
}
