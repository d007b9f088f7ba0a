import fc from "fast-check";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { Scene, Typed } from "../workbooks/scene";
import { type Edit, edit, pick, picked } from "./edit";
import { columnsOf } from "./table-cells";
import { insertTableRow } from "./table-moves";
import { typedOver, typedValue } from "./typed-values";

const blank: Typed = { value: null, formula: null };

/** Somebody adds a row of their own, whose id is none of ours or blank, and fills some of its cells. */
export const addOwnRow: fc.Arbitrary<Edit> = fc.tuple(pick, pick, fc.boolean(), fc.array(fc.option(fc.oneof(typedValue, typedOver)), { maxLength: 6 })).map(([which, where, hasId, values]) =>
  edit(`adds a row of their own at ${where} to table ${which}${hasId ? " with an id" : ""} and types ${JSON.stringify(values)}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table === undefined) return;
    const row = where % (table.height + 1);
    if (!insertTableRow(scene.book, table, row)) return;
    scene.made += 1;
    for (const [offset, typed] of values.slice(0, table.width).entries()) {
      if (scene.columnRole(table, offset) !== "key" && typed !== null) scene.type(table, row, offset, typed);
    }
    const id = hasId ? { value: `任命権者${scene.made}`, formula: null } : blank;
    for (const offset of columnsOf(scene, table, "key")) if (id.value !== null) scene.type(table, row, offset, id);
  }),
);

/** Somebody copies a row of ours and inserts it elsewhere in the table: its id stands there twice. */
export const copyRow: fc.Arbitrary<Edit> = fc.tuple(pick, pick, pick).map(([which, from, to]) =>
  edit(`copies row ${from} of table ${which} to ${to}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table === undefined) return;
    const source = from % table.height;
    const copy = to % (table.height + 1);
    if (insertTableRow(scene.book, table, copy)) copyCells(scene, table, source < copy ? source : source + 1, copy);
  }),
);

function copyCells(scene: Scene, table: MemoryTable, source: number, copy: number): void {
  const { sheet, place } = table;
  for (let column = place.column; column <= table.lastColumn; column += 1) {
    const cell = sheet.cell(place.row + 1 + source, column);
    if (cell.value === null && cell.formula === null) continue;
    scene.put(sheet, place.row + 1 + copy, column, { value: cell.value, formula: cell.formula }, scene.roles.get(cell) ?? { kind: "own" });
  }
}
