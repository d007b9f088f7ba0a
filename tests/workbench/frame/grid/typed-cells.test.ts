import { describe, expect, test } from "@jest/globals";
import { isLeftToGrid } from "../../../../src/workbench/frame/page/grid/person/left-to-grid";
import { typedCells } from "../../../../src/workbench/frame/page/grid/person/typed-cells";

describe("what a person put into cells", () => {
  test("is what the grid's cells hold now; an emptied one is an empty text", () => {
    expect(typedCells({ 1: { 2: { v: "研修" }, 3: { v: 3 }, 4: { v: null }, 5: null, 6: { f: "=A1", v: 1 } } }, null)).toEqual([
      { row: 1, column: 2, typed: "研修" },
      { row: 1, column: 3, typed: 3 },
      { row: 1, column: 4, typed: "" },
      { row: 1, column: 5, typed: "" },
      { row: 1, column: 6, typed: "=A1" },
    ]);
  });

  test("is what was typed, as it was typed, where something was", () => {
    expect(typedCells({ 0: { 0: { v: 0.575 } } }, { row: 0, column: 0, text: "57.5%" })).toEqual([{ row: 0, column: 0, typed: "57.5%" }]);
  });

  test("keeps the lines of a text with several", () => {
    expect(typedCells({ 0: { 0: { p: { id: "", documentStyle: {}, body: { dataStream: "一行目\r二行目\r\n" } } } } }, null)).toEqual([{ row: 0, column: 0, typed: "一行目\n二行目" }]);
  });

  test("is nothing where only the look changed", () => {
    expect(typedCells({ 0: { 0: { s: { fs: 20 } } } }, null)).toEqual([]);
  });
});

test("the grid is left to select, type and paste; what the workbook behind could not follow is refused", () => {
  for (const id of ["sheet.operation.set-selections", "sheet.command.paste", "sheet.command.set-range-values", "sheet.mutation.set-range-values", "doc.command.insert-text"]) expect(isLeftToGrid(id)).toBe(true);
  for (const id of ["sheet.command.set-background-color", "sheet.command.add-worksheet-merge", "sheet.command.set-worksheet-hidden", "sheet.command.set-defined-name"]) expect(isLeftToGrid(id)).toBe(false);
});
