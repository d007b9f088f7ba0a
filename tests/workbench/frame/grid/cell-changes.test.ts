import { describe, expect, test } from "@jest/globals";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { type CellMatrix, gridChange } from "../../../../src/workbench/frame/page/grid/cell-changes";

type Shown = Parameters<typeof gridChange>[0];

function book(cellData: CellMatrix, more: Partial<IWorkbookData> = {}): Shown {
  return { name: "Book1.xlsx", styles: { s0: { fs: 20 }, s1: {} }, sheetOrder: ["a"], sheets: { a: { id: "a", name: "Sheet1", cellData } }, resources: [], ...more };
}
const text = (v: string): ICellData => ({ v, f: null, s: "s0", si: null });

describe("what of the grid is written anew", () => {
  test("is nothing where nothing changed", () => {
    expect(gridChange(book({ 0: { 0: text("a") } }), book({ 0: { 0: text("a") } }))).toEqual({ kind: "cells", sheets: new Map() });
  });

  test("is the cells that changed, came or went, with their looks written out", () => {
    const change = gridChange(book({ 0: { 0: text("a"), 1: text("b") } }), book({ 0: { 0: text("c") }, 2: { 3: text("d") } }));
    expect(change).toEqual({
      kind: "cells",
      sheets: new Map([["a", { 0: { 0: { ...text("c"), s: { fs: 20 } }, 1: { v: null, f: null, t: null, s: null } }, 2: { 3: { ...text("d"), s: { fs: 20 } } } }]]),
    });
  });

  test("is never a formula because of its value, which is the calculator's", () => {
    const formula = (v: number): CellMatrix => ({ 0: { 0: { v, f: "=1+2", s: "s1" } } });
    expect(gridChange(book(formula(0)), book(formula(3)))).toEqual({ kind: "cells", sheets: new Map() });
    expect(gridChange(book(formula(3)), book({ 0: { 0: { v: 3, f: "=2+1", s: "s1" } } })).kind).toBe("cells");
  });

  test("is the whole workbook where more than cells changed", () => {
    const cells = { 0: { 0: text("a") } };
    expect(gridChange(book(cells), book(cells, { name: "Book2.xlsx" }))).toEqual({ kind: "more" });
    expect(gridChange(book(cells), book(cells, { resources: [{ name: "TABLES", data: "{}" }] }))).toEqual({ kind: "more" });
    expect(gridChange(book(cells), book(cells, { sheets: { a: { id: "a", name: "Sheet2", cellData: cells } } }))).toEqual({ kind: "more" });
  });
});
