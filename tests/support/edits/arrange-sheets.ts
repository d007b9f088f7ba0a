import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import { type Edit, edit, pick, picked } from "./edit";
import { insertSheetColumn, insertSheetRow } from "./sheet-moves";

/** Somebody inserts rows above everything on a sheet, or between its heading and its table. */
export const insertRowsAbove: fc.Arbitrary<Edit> = fc.tuple(pick, fc.nat(3)).map(([which, row]) =>
  edit(`inserts a row at ${row} on sheet ${which}`, ({ book }) => {
    const sheet = picked(book.sheets, which);
    if (sheet !== undefined) insertSheetRow(book, sheet, row);
  }),
);

/** Somebody inserts a column left of everything on a sheet. */
export const insertColumnLeft: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`inserts a column at the left of sheet ${which}`, ({ book }) => {
    const sheet = picked(book.sheets, which);
    if (sheet !== undefined) insertSheetColumn(book, sheet, 0, () => emptyCell);
  }),
);

/** Somebody drags a sheet to another place. */
export const reorderSheets: fc.Arbitrary<Edit> = fc.tuple(pick, pick).map(([from, to]) =>
  edit(`drags sheet ${from} to ${to}`, ({ book }) => {
    const sheet = picked(book.sheets, from);
    if (sheet === undefined) return;
    const others = book.sheets.filter((other) => other !== sheet);
    const place = to % book.sheets.length;
    book.sheets = [...others.slice(0, place), sheet, ...others.slice(place)];
  }),
);
