import fc from "fast-check";
import { type Edit, edit, pick, picked } from "./edit";

/** Somebody sorts a table by one of its columns: whole rows move, rules and whatever stands beside the table stay. */
export const sortTable: fc.Arbitrary<Edit> = fc.tuple(pick, pick, fc.boolean()).map(([which, by, isDescending]) =>
  edit(`sorts table ${which} by column ${by}${isDescending ? ", last first" : ""}`, (scene) => {
    const table = picked(scene.book.tables, which);
    if (table === undefined) return;
    const { sheet, place, width, height } = table;
    const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_offset, offset) => sheet.cell(place.row + 1 + row, place.column + offset)));
    const text = (row: (typeof rows)[number]): string => String(row[by % width]?.value ?? "");
    const sorted = rows.toSorted((left, right) => (text(left) < text(right) ? -1 : text(left) > text(right) ? 1 : 0) * (isDescending ? -1 : 1));
    for (const [row, cells] of sorted.entries()) {
      for (const [offset, cell] of cells.entries()) sheet.set(place.row + 1 + row, place.column + offset, cell);
    }
  }),
);
