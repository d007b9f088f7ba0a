import fc from "fast-check";
import { emptyCell } from "../../../src/core/workbook/cell";
import type { Scene } from "../workbooks/scene";
import { type Edit, edit, pick, picked } from "./edit";
import { columnsOf } from "./table-cells";

/** What people call things. */
const newName = fc.constantFrom("進捗", "旧", "Schedule2", "KPI指標", "自分の");

/** Somebody renames a sheet; what refers to it follows. */
export const renameSheet: fc.Arbitrary<Edit> = fc.tuple(pick, newName).map(([which, name]) =>
  edit(`renames sheet ${which} to ${name}`, ({ book }) => {
    const sheet = picked(book.sheets, which);
    if (sheet === undefined || book.sheet(name) !== undefined) return;
    const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
    book.names = book.names.map((named) => ({ ...named, reference: named.reference.startsWith(quoted) ? `'${name}'!${named.reference.slice(quoted.length)}` : named.reference }));
    sheet.name = name;
  }),
);

/** Somebody renames a table; formulas follow in Excel, and stay as they are in other programs. */
export const renameTable: fc.Arbitrary<Edit> = fc.tuple(pick, newName, fc.boolean()).map(([which, name, doFormulasFollow]) =>
  edit(`renames table ${which} to ${name}${doFormulasFollow ? " with its formulas" : ""}`, (scene) => {
    const table = picked(scene.book.tables, which);
    if (table === undefined || [...scene.book.tables, ...scene.book.names].some((other) => other.name === name)) return;
    if (doFormulasFollow) rewriteFormulas(scene, (formula) => formula.replaceAll(`${table.name}[`, `${name}[`));
    table.name = name;
  }),
);

/** Somebody renames a workbook name; formulas follow. */
export const renameName: fc.Arbitrary<Edit> = pick.map((which) =>
  edit(`renames name ${which}`, (scene) => {
    const { book } = scene;
    const named = picked(book.names, which);
    if (named === undefined) return;
    scene.made += 1;
    const name = `自分の名前${scene.made}`;
    rewriteFormulas(scene, (formula) => formula.replaceAll(named.name, name));
    book.names = book.names.map((other) => (other === named ? { ...named, name } : other));
  }),
);

/** Somebody types another header over one of ours. */
export const renameColumn: fc.Arbitrary<Edit> = fc.tuple(pick, pick).map(([which, number]) =>
  edit(`renames column ${number} of table ${which}`, (scene) => {
    const table = picked(scene.ourTables(), which);
    const offset = table === undefined ? undefined : picked(columnsOf(scene, table, "key", "plan", "entry", "computed", "log"), number);
    if (table === undefined || offset === undefined) return;
    scene.made += 1;
    const header = `改めた見出し${scene.made}`;
    const rule = table.validations.get(table.headers[offset] ?? "");
    if (rule !== undefined) table.validations.set(header, rule);
    table.validations.delete(table.headers[offset] ?? "");
    const cell = { ...emptyCell, value: header };
    scene.roles.set(cell, { kind: "header", column: scene.columnRole(table, offset) });
    table.sheet.set(table.place.row, table.place.column + offset, cell);
  }),
);

function rewriteFormulas(scene: Scene, rewrite: (formula: string) => string): void {
  for (const sheet of scene.book.sheets) {
    for (const [row, line] of sheet.rows().entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell.formula === null || rewrite(cell.formula) === cell.formula) continue;
        scene.put(sheet, row, column, { value: cell.value, formula: rewrite(cell.formula) }, scene.roles.get(cell));
      }
    }
  }
}
