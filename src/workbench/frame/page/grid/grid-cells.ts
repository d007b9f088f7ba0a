import type { ICellData, Nullable } from "@univerjs/core";

/** Some cells of a sheet as the grid has them, by row and column; `null` is a cell with nothing left in it. */
export type GridCells = Record<number, Record<number, Nullable<ICellData>>>;
