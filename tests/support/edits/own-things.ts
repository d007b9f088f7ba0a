import fc from "fast-check";
import { absoluteReference } from "../../../src/core/workbook/address";
import { emptyCell } from "../../../src/core/workbook/cell";
import { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { Scene } from "../workbooks/scene";
import { type Edit, edit, pick, picked } from "./edit";
import { typedValue } from "./typed-values";

const sheetNames = fc.constantFrom("工程表", "KPI指標", "表紙", "集計", "Sheet1");
const tableNames = fc.constantFrom("Schedule", "Options", "schedule", "集計表", "Progress");
const headers = fc.constantFrom("項目", "値", "整理番号", "取組名", "自分の見出し", "年度");
const workbookNames = fc.constantFrom("TargetYear", "targetyear", "ProgressStatuses", "Schedule", "自分の範囲");

/** Whether a table or name has this name: Excel lets no other take it. */
function isTaken({ book }: Scene, name: string): boolean {
  return [...book.names, ...book.tables].some((other) => other.name.toLowerCase() === name.toLowerCase());
}

/** A sheet of their own, perhaps with the title of one of ours, with something written on it. */
export const addOwnSheet: fc.Arbitrary<Edit> = fc.tuple(sheetNames, fc.array(fc.tuple(fc.nat(5), fc.nat(3), typedValue), { maxLength: 5 })).map(([name, cells]) =>
  edit(`adds sheet ${name} with ${JSON.stringify(cells)}`, (scene) => {
    if (scene.book.sheet(name) !== undefined) return;
    const sheet = scene.book.addSheet(name);
    for (const [row, column, typed] of cells) scene.put(sheet, row, column, typed);
  }),
);

/** A table of their own, perhaps with the name of one of ours and some of our headers, on a sheet of theirs. */
export const addOwnTable: fc.Arbitrary<Edit> = fc
  .tuple(tableNames, fc.uniqueArray(headers, { minLength: 1 }), fc.array(typedValue, { maxLength: 8 }))
  .map(([name, columns, values]) =>
    edit(`adds table ${name} (${columns.join(" ")}) with ${JSON.stringify(values)}`, (scene) => {
      if (isTaken(scene, name)) return;
      scene.made += 1;
      const sheet = scene.book.addSheet(`自分のシート${scene.made}`);
      const table = new MemoryTable(name, sheet, { row: 1, column: 1 }, columns.length, Math.ceil(values.length / columns.length));
      for (const [offset, header] of columns.entries()) scene.put(sheet, 1, 1 + offset, { value: header, formula: null });
      for (const [index, typed] of values.entries()) scene.put(sheet, 2 + Math.floor(index / columns.length), 1 + (index % columns.length), typed);
      table.validations.set(columns[0] ?? "", { type: "whole", first: "1", second: "9" });
      scene.book.tables.push(table);
      scene.ownTables.add(table);
    }),
  );

/** A workbook name of their own, perhaps one that we use, for a cell of a sheet that is there. */
export const addOwnName: fc.Arbitrary<Edit> = fc.tuple(workbookNames, pick).map(([name, which]) =>
  edit(`names a cell of sheet ${which} ${name}`, (scene) => {
    const sheet = picked(scene.book.sheets.filter((candidate) => !scene.book.tables.some((table) => table.sheet === candidate)), which);
    if (sheet === undefined || isTaken(scene, name)) return;
    const at = { row: 40, column: 9 };
    scene.put(sheet, at.row, at.column, { value: "名前の付いた欄", formula: null });
    scene.book.names = [...scene.book.names, { name, reference: absoluteReference(sheet.name, at) }];
  }),
);

/** Notes below and right of the tables of ours, and anywhere on our sheets where nothing stands. */
export const writeNote: fc.Arbitrary<Edit> = fc.tuple(pick, fc.integer({ min: -3, max: 4 }), fc.integer({ min: -1, max: 3 }), typedValue).map(([which, down, right, typed]) =>
  edit(`writes a note ${JSON.stringify(typed)} at ${down} below and ${right} right of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    if (table === undefined) return;
    const at = { row: Math.max(0, table.lastRow + down), column: Math.max(0, table.lastColumn + right) };
    const isInTable = scene.book.tables.some((other) => other.sheet === table.sheet && at.row >= other.place.row && at.row <= other.lastRow && at.column >= other.place.column && at.column <= other.lastColumn);
    const cell = table.sheet.cell(at.row, at.column);
    if (!isInTable && cell.value === emptyCell.value && cell.formula === null) scene.put(table.sheet, at.row, at.column, typed);
  }),
);

/** A small table of their own below one of ours, as wide or narrower. */
export const addTableBelow: fc.Arbitrary<Edit> = fc.tuple(pick, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), typedValue).map(([which, down, width, typed]) =>
  edit(`adds a table ${down} rows below table ${which}, ${width} wide`, (scene) => {
    const above = picked(scene.ourTables(), which);
    if (above === undefined) return;
    const { sheet } = above;
    const place = { row: above.lastRow + down, column: above.place.column };
    const isInTheWay = scene.book.tables.some((other) => other.sheet === sheet && other.lastRow >= place.row && other.place.column <= place.column + width - 1 && other.lastColumn >= place.column);
    if (isInTheWay || !sheet.isEmptyRange(place.row, place.column, 2, width)) return;
    scene.made += 1;
    const table = new MemoryTable(`自分の表${scene.made}`, sheet, place, width, 1);
    for (let offset = 0; offset < width; offset += 1) {
      scene.put(sheet, place.row, place.column + offset, { value: `自分の見出し${offset}`, formula: null });
      scene.put(sheet, place.row + 1, place.column + offset, typed);
    }
    scene.book.tables.push(table);
    scene.ownTables.add(table);
  }),
);
