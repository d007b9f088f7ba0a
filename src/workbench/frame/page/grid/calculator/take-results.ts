import { CellValueType } from "@univerjs/core";
import type { GridCells } from "../grid-cells";
import type { Sheet } from "../../../../host/model/sheet";

/** Puts what the grid calculated into the workbook's cells: values only, and only where there is still a formula. */
export function takeResults(sheet: Sheet, results: GridCells): void {
  for (const [row, cells] of Object.entries(results)) {
    for (const [column, result] of Object.entries(cells)) {
      const place = [Number(row), Number(column)] as const;
      const cell = sheet.cells.at(...place);
      if (cell.formula === null || result === null || result === undefined || result.v === undefined) continue;
      const value = result.t === CellValueType.BOOLEAN ? result.v === 1 || result.v === true : result.v;
      sheet.cells.set(...place, { ...cell, value, isError: typeof value === "string" && /^#[A-Z/0]+[!?]?$/u.test(value) });
    }
  }
}
