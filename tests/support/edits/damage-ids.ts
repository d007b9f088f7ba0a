import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/cell";
import { emptyCell } from "../../../src/core/workbook/cell";
import { type Edit, edit, pick, picked } from "./edit";
import { cellsOf, type TableCell } from "./table-cells";

const damages: readonly ((id: CellValue) => CellValue)[] = [
  (id) => `${id ?? ""}x`,
  () => null,
  (id) => ` ${id ?? ""} `,
  (id) => String(id ?? "").replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  () => "01-1",
  () => 7,
];

function idOf({ table, row, offset }: TableCell): CellValue {
  return table.sheet.cell(table.place.row + 1 + row, table.place.column + offset).value;
}

/** Somebody damages an id: a letter more, nothing left, blanks around it, full-width digits, another row's id. */
export const damageId: fc.Arbitrary<Edit> = fc.tuple(pick, fc.nat(damages.length - 1)).map(([number, how]) =>
  edit(`damages id ${number} in way ${how}`, (scene) => {
    const cell = picked(cellsOf(scene, "key"), number);
    if (cell === undefined) return;
    const value = damages[how]?.(idOf(cell)) ?? null;
    if (value === null) cell.table.sheet.set(cell.table.place.row + 1 + cell.row, cell.table.place.column + cell.offset, emptyCell);
    else scene.type(cell.table, cell.row, cell.offset, { value, formula: null });
  }),
);

/** Somebody sorts the id column alone: two rows have each other's ids. */
export const swapIds: fc.Arbitrary<Edit> = fc.tuple(pick, pick).map(([one, other]) =>
  edit(`swaps ids ${one} and ${other}`, (scene) => {
    const left = picked(cellsOf(scene, "key"), one);
    const right = picked(cellsOf(scene, "key").filter(({ table }) => table === left?.table), other);
    if (left === undefined || right === undefined) return;
    const [leftId, rightId] = [idOf(left), idOf(right)];
    scene.type(left.table, left.row, left.offset, { value: rightId, formula: null });
    scene.type(right.table, right.row, right.offset, { value: leftId, formula: null });
  }),
);
