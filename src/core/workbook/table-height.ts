import type { DesiredTable } from "./desired-state";

/** How many data rows a new table has: Excel knows no table without one. */
export function tableHeight(table: DesiredTable): number {
  return Math.max(1, table.rows.length + table.blankRows);
}
