import { addressText } from "../../../src/core/workbook/address";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { isSameValue } from "../../../src/core/workbook/same-value";
import type { Snapshot } from "../../../src/core/workbook/snapshot";

/** A computed cell, with the value core keeps beside its formula. */
export interface ComputedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** For reading: `Goals R3-01-1 判定`. */
  readonly name: string;
  readonly value: CellValue;
}

/** Every computed cell of a state, of its tables and beside them. */
export function computedCells(state: DesiredState): ComputedCell[] {
  return state.sheets.flatMap(({ title, cells, tables }) => [
    ...cells.flatMap(({ at, formula, value }) =>
      formula === undefined ? [] : [{ sheet: title, ...at, name: `${title} ${addressText(at)}`, value }],
    ),
    ...tables.flatMap((table) =>
      table.rows.flatMap((row, index) =>
        table.columns.flatMap(({ owner, header }, position) => {
          const place = { row: table.place.row + 1 + index, column: table.place.column + position };
          return owner === "computed" ? [{ sheet: title, ...place, name: `${table.name} ${row.key} ${header}`, value: row.values[position] ?? null }] : [];
        }),
      ),
    ),
  ]);
}

/** The computed cells whose value in a file that was read is not core's, a line each. */
export function disagreements(state: DesiredState, { sheets }: Snapshot): string[] {
  const found = new Map(sheets.map(({ name, cells }) => [name, cells]));
  return computedCells(state).flatMap(({ sheet, row, column, name, value }) => {
    const cell = found.get(sheet)?.[row]?.[column];
    const isFormula = cell !== undefined && cell.formula !== null;
    const shown = JSON.stringify(cell?.value ?? null);
    return isFormula && isSameValue(withoutOuterBlanks(cell.value), withoutOuterBlanks(value)) ? [] : [`${name}: core ${JSON.stringify(value)}, file ${shown}${isFormula ? "" : " without a formula"}`];
  });
}

/** Entries are read without the blanks at their ends; a formula that repeats one keeps them. */
function withoutOuterBlanks(value: CellValue): CellValue {
  return typeof value === "string" ? value.trim() : value;
}
