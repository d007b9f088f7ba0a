import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { ColumnRole } from "../workbooks/cell-role";
import type { Scene } from "../workbooks/scene";

/** A data cell of a table by its place: the row and column from 0. */
export interface TableCell {
  readonly table: MemoryTable;
  readonly row: number;
  readonly offset: number;
}

/** The data cells of our tables whose columns are of one of these kinds. */
export function cellsOf(scene: Scene, ...roles: readonly ColumnRole[]): TableCell[] {
  return scene.ourTables().flatMap((table) =>
    columnsOf(scene, table, ...roles).flatMap((offset) => Array.from({ length: table.height }, (_, row) => ({ table, row, offset }))),
  );
}

/** The places of a table's columns of one of these kinds. */
export function columnsOf(scene: Scene, table: MemoryTable, ...roles: readonly ColumnRole[]): number[] {
  return Array.from({ length: table.width }, (_, offset) => offset).filter((offset) => roles.includes(scene.columnRole(table, offset)));
}
