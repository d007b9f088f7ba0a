import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Cells by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What differs between two states of a workbook: cells alone, by the sheet's id, or more than cells. */
export type GridChange = { readonly kind: "cells"; readonly sheets: ReadonlyMap<string, CellMatrix> } | { readonly kind: "more" };

/** What of a workbook is compared. */
export type Compared = Pick<IWorkbookData, "name" | "sheetOrder" | "sheets" | "styles" | "resources" | "defaultStyle">;

/** What of the grid has to be written so that it shows another state. A formula's value is the calculator's: it is no difference. */
export function gridChange(before: Compared, after: Compared): GridChange {
  if (JSON.stringify([before.name, before.sheetOrder, before.resources, before.defaultStyle]) !== JSON.stringify([after.name, after.sheetOrder, after.resources, after.defaultStyle])) return { kind: "more" };
  const sheets = new Map<string, CellMatrix>();
  for (const id of after.sheetOrder) {
    const [old, now] = [before.sheets[id], after.sheets[id]];
    if (old === undefined || now === undefined || apartFromCells(old) !== apartFromCells(now)) return { kind: "more" };
    const changed = changedCells(old.cellData ?? {}, now.cellData ?? {}, after.styles);
    if (Object.keys(changed).length > 0) sheets.set(id, changed);
  }
  return { kind: "cells", sheets };
}

function apartFromCells({ cellData: _cells, ...rest }: Partial<IWorksheetData>): string {
  return JSON.stringify(rest);
}

function changedCells(before: CellMatrix, after: CellMatrix, styles: IWorkbookData["styles"]): CellMatrix {
  const changed: CellMatrix = {};
  for (const [row, cells] of Object.entries(after)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!isSame(before[Number(row)]?.[Number(column)], cell)) (changed[Number(row)] ??= {})[Number(column)] = dressed(cell, styles);
    }
  }
  for (const [row, cells] of Object.entries(before)) {
    for (const column of Object.keys(cells)) {
      if (after[Number(row)]?.[Number(column)] === undefined) (changed[Number(row)] ??= {})[Number(column)] = { v: null, f: null, t: null, s: null };
    }
  }
  return changed;
}

function isSame(before: ICellData | undefined, { v, t, f, s }: ICellData): boolean {
  if (before === undefined || before.s !== s || before.f !== f) return false;
  return (f !== null && f !== undefined) || (before.v === v && before.t === t);
}

/** A cell with its look written out: the grid knows only the looks it was given with the workbook. */
function dressed(cell: ICellData, styles: IWorkbookData["styles"]): ICellData {
  return { ...cell, s: typeof cell.s === "string" ? (styles[cell.s] ?? null) : (cell.s ?? null) };
}
