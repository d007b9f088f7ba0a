import fc from "fast-check";
import { MemoryTable } from "../../../src/core/workbook/memory-table";
import { type Edit, edit, pick, picked } from "./edit";

/** Somebody copies a sheet, to keep last year's or to try something out: the tables of the copy take other names. */
export const copySheet: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`copies sheet ${which}`, (scene) => {
    const { book } = scene;
    const sheet = picked(book.sheets, which);
    if (sheet === undefined) return;
    scene.made += 1;
    const copy = book.addSheet(`${sheet.name}の控え${scene.made}`);
    for (const [row, line] of sheet.rows().entries()) {
      for (const [column, { value, formula, ...cell }] of line.entries()) {
        const role = scene.roles.get(sheet.cell(row, column));
        if (value !== null || formula !== null) scene.put(copy, row, column, { ...cell, value, formula }, role);
      }
    }
    for (const table of book.tables.filter((candidate) => candidate.sheet === sheet)) {
      const twin = new MemoryTable(`${table.name}の控え${scene.made}`, copy, table.place, table.width, table.height);
      for (const [header, rule] of table.validations) twin.validations.set(header, rule);
      twin.conditionalFormats = [...table.conditionalFormats];
      book.tables.push(twin);
      if (scene.ownTables.has(table)) scene.ownTables.add(twin);
    }
  }),
);
