import fc from "fast-check";
import { type Edit, edit, pick, picked } from "./edit";

/** Another program, or 無害化, drops the document properties. */
export const stripProperties: fc.Arbitrary<Edit> = fc.constant(edit("strips the properties", ({ book }) => book.properties.clear()));

/** Another program drops workbook names: all of them, or one. */
export const stripNames: fc.Arbitrary<Edit> = fc.option(pick).map((which) =>
  edit(which === null ? "strips the names" : `deletes name ${which}`, ({ book }) => {
    const gone = which === null ? undefined : picked(book.names, which);
    book.names = which === null ? [] : book.names.filter((name) => name !== gone);
  }),
);

/** Pasting over cells, or another program, destroys validation and conditional formats of a table. */
export const stripRules: fc.Arbitrary<Edit> = fc.tuple(pick, fc.boolean(), fc.boolean()).map(([which, validations, formats]) =>
  edit(`strips${validations ? " validations" : ""}${formats ? " formats" : ""} of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table === undefined) return;
    if (validations) table.validations.clear();
    if (formats) table.conditionalFormats = [];
  }),
);

/** Another program turns a table of ours into plain cells: structured references and rules of the table are gone with it. */
export const tableToCells: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`turns table ${which} into plain cells`, (scene) => {
    const gone = picked(scene.ourTables(), which);
    scene.book.tables = scene.book.tables.filter((table) => table !== gone);
  }),
);

/** Another program saves the file: no properties, no names, no tables, no rules are left. */
export const stripAll: fc.Arbitrary<Edit> = fc.constant(
  edit("strips properties, names, tables and rules", (scene) => {
    scene.book.properties.clear();
    scene.book.names = [];
    scene.book.tables = scene.book.tables.filter((table) => scene.ownTables.has(table));
  }),
);
