import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import type { ColumnRole } from "../workbooks/cell-role";
import { type Edit, edit, pick, picked } from "./edit";
import { cellsOf } from "./table-cells";
import { typedOver, typedValue } from "./typed-values";

function typing(what: string, values: typeof typedValue, ...columns: readonly ColumnRole[]): fc.Arbitrary<Edit> {
  return fc.tuple(pick, values).map(([number, typed]) =>
    edit(`types ${JSON.stringify(typed)} into ${what} ${number}`, (scene) => {
      const cell = picked(cellsOf(scene, ...columns), number);
      if (cell !== undefined) scene.type(cell.table, cell.row, cell.offset, typed);
    }),
  );
}

/** Somebody fills in an entry cell. */
export const typeEntry = typing("entry cell", typedValue, "entry");

/** Somebody types over a cell of the plan, or into a blank one. */
export const typeOverPlan = typing("plan cell", typedOver, "plan");

/** Somebody types a constant or another formula over one of ours. */
export const typeOverFormula = typing("computed cell", typedOver, "computed");

/** Somebody writes into a column of theirs, or where only we write. */
export const typeElsewhere = typing("other cell", typedValue, "log", "own");

/** Somebody empties a cell, whosever it is; ids apart. */
export const clearCell: fc.Arbitrary<Edit> = pick.map((number) =>
  edit(`clears cell ${number}`, (scene) => {
    const cell = picked(cellsOf(scene, "plan", "entry", "computed", "log", "own"), number);
    if (cell !== undefined) cell.table.sheet.set(cell.table.place.row + 1 + cell.row, cell.table.place.column + cell.offset, emptyCell);
  }),
);

/** Somebody empties a text of ours outside tables: a label, a note, the name of a list. */
export const clearFixture: fc.Arbitrary<Edit> = pick.map((number) =>
  edit(`clears text ${number} outside tables`, ({ book, roles }) => {
    const fixtures = book.sheets.flatMap((sheet) =>
      sheet.rows().flatMap((line, row) => line.flatMap((cell, column) => (roles.get(cell)?.kind === "fixture" ? [{ sheet, row, column }] : []))),
    );
    const spot = picked(fixtures, number);
    spot?.sheet.set(spot.row, spot.column, emptyCell);
  }),
);
