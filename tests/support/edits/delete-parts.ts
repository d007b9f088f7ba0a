import fc from "fast-check";
import { type Edit, edit, pick, picked } from "./edit";
import { deleteSheetColumn } from "./sheet-moves";
import { columnsOf } from "./table-cells";
import { deleteTableRow } from "./table-moves";

/** Somebody deletes a row of a table of ours. */
export const deleteRow: fc.Arbitrary<Edit> = fc.tuple(pick, pick).map(([which, row]) =>
  edit(`deletes row ${row} of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table !== undefined) deleteTableRow(scene.book, table, row % table.height);
  }),
);

/** Somebody deletes a column of ours, the id column apart. */
export const deleteColumn: fc.Arbitrary<Edit> = fc.tuple(pick, pick).map(([which, number]) =>
  edit(`deletes column ${number} of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    const offset = table === undefined ? undefined : picked(columnsOf(scene, table, "plan", "entry", "computed", "log"), number);
    if (table !== undefined && offset !== undefined) deleteSheetColumn(scene.book, table.sheet, table.place.column + offset);
  }),
);

/** Somebody deletes the id column of a table of ours. */
export const deleteIds: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`deletes the id column of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    const [offset] = table === undefined ? [] : columnsOf(scene, table, "key");
    if (table !== undefined && offset !== undefined) deleteSheetColumn(scene.book, table.sheet, table.place.column + offset);
  }),
);

/** Somebody deletes a whole sheet; names that referred to it refer to nothing. */
export const deleteSheet: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`deletes sheet ${which}`, ({ book }) => {
    const sheet = picked(book.sheets, which);
    if (sheet === undefined || book.sheets.length === 1) return;
    const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
    book.sheets = book.sheets.filter((other) => other !== sheet);
    book.tables = book.tables.filter((table) => table.sheet !== sheet);
    book.names = book.names.map(({ name, reference }) => ({ name, reference: reference.startsWith(quoted) ? "#REF!" : reference }));
  }),
);
