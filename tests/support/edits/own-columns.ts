import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { Scene, Typed } from "../workbooks/scene";
import { type Edit, edit, pick, picked } from "./edit";
import { columnsOf } from "./table-cells";
import { insertSheetColumn } from "./sheet-moves";
import { typedValue } from "./typed-values";

/** Somebody inserts a column of theirs, in the middle of a table of ours or at its right end, and writes in some of its cells. */
export const addOwnColumn: fc.Arbitrary<Edit> = fc.tuple(pick, pick, fc.array(fc.option(typedValue), { maxLength: 4 })).map(([which, where, values]) =>
  edit(`inserts a column of their own at ${where} in table ${which} and types ${JSON.stringify(values)}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table === undefined) return;
    const offset = 1 + (where % table.width);
    insertSheetColumn(scene.book, table.sheet, table.place.column + offset, () => ownHeader(scene));
    if (offset === table.width) widen(scene, table);
    fill(scene, table, offset, values);
  }),
);

/**
 * Somebody inserts a column beside one of ours that we write, under its header
 * with another space in it, and writes in some of its cells.
 */
export const addLikeColumn: fc.Arbitrary<Edit> = fc.tuple(pick, pick, pick, fc.array(fc.option(typedValue), { maxLength: 4 })).map(([which, number, where, values]) =>
  edit(`inserts a column at ${where} in table ${which} under the header of column ${number} with a space and types ${JSON.stringify(values)}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    const like = table === undefined ? undefined : picked(columnsOf(scene, table, "key", "plan", "computed"), number);
    if (table === undefined || like === undefined) return;
    const header = table.headers[like] ?? "";
    const spaced = `${header.slice(0, 1)}　${header.slice(1)}`;
    if (header === "" || table.headers.includes(spaced)) return;
    const offset = 1 + (where % table.width);
    insertSheetColumn(scene.book, table.sheet, table.place.column + offset, () => ownHeader(scene, spaced));
    if (offset === table.width) widen(scene, table, spaced);
    fill(scene, table, offset, values);
  }),
);

/** A column inserted right of a table becomes part of it when somebody types a header next to it. */
function widen(scene: Scene, table: MemoryTable, header?: string): void {
  table.sheet.set(table.place.row, table.place.column + table.width, ownHeader(scene, header));
  table.width += 1;
}

function ownHeader(scene: Scene, header?: string): ReturnType<Parameters<typeof insertSheetColumn>[3]> {
  scene.made += 1;
  const cell = { ...emptyCell, value: header ?? `自分の列${scene.made}` };
  scene.roles.set(cell, { kind: "header", column: "own" });
  return cell;
}

function fill(scene: Scene, table: MemoryTable, offset: number, values: readonly (Typed | null)[]): void {
  for (const [row, typed] of values.slice(0, table.height).entries()) {
    if (typed !== null) scene.type(table, row, offset, typed);
  }
}
