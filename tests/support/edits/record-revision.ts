import fc from "fast-check";
import { revisionsTable } from "../../../src/core/contract/tables";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { Scene } from "../workbooks/scene";
import { type Edit, edit, pick, picked } from "./edit";
import { columnsOf } from "./table-cells";

const years = fc.constantFrom("令和3年度", "令和4年度", "令和8年度", "令和9年度", "いつか");
const texts = fc.constantFrom<CellValue>("・改めた内容", "図書館", "60%", 12, null, "（削除）", "●");

/** HR records a revision of the plan: a row and a column of one of our tables, from a year on, now says something else. */
export const recordRevision: fc.Arbitrary<Edit> = fc.tuple(pick, pick, pick, years, texts).map(([which, row, number, year, after]) =>
  edit(`revises column ${number} of row ${row} of table ${which} from ${year} on to ${JSON.stringify(after)}`, (scene) => {
    const form = scene.ourTables().find((table) => table.columnOf(revisionsTable.target) !== null && table.columnOf(revisionsTable.after) !== null);
    const revised = picked(scene.ourTables().filter((table) => table !== form && columnsOf(scene, table, "plan").length > 0), which);
    const [id] = revised === undefined ? [] : columnsOf(scene, revised, "key");
    const column = revised === undefined ? undefined : picked(columnsOf(scene, revised, "plan"), number);
    if (form === undefined || revised === undefined || id === undefined || column === undefined) return;
    const cell = revised.sheet.cell(revised.place.row + 1 + (row % revised.height), revised.place.column + id);
    record(scene, form, [
      [revisionsTable.target, revised.sheet.name],
      [revisionsTable.fromYear, year],
      [revisionsTable.targetId, cell.value],
      [revisionsTable.item, revised.headers[column] ?? null],
      [revisionsTable.after, after],
    ]);
  }),
);

function record(scene: Scene, form: MemoryTable, values: readonly (readonly [string, CellValue])[]): void {
  const free = Array.from({ length: form.height }, (_, row) => row).find((row) => form.cell(row, revisionsTable.target).value === null);
  if (free === undefined) return;
  for (const [header, value] of values) {
    const offset = form.headers.indexOf(header);
    if (value !== null && offset >= 0) scene.type(form, free, offset, { value, formula: null });
  }
}
