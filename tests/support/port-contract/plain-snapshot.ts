import type { Cell } from "../../../src/core/workbook/cell";
import { canonicalFormula } from "../../../src/core/workbook/formula-text";
import { parsedReference } from "../../../src/core/workbook/reference";
import type { Snapshot, TableSnapshot } from "../../../src/core/workbook/snapshot";

/**
 * A snapshot as plain data that two ports give alike for the same workbook:
 * formulas in one spelling and without their results, names in one quoting,
 * blank cells left out, and the empty sheet without which Excel opens no workbook.
 */
export function plainSnapshot(snapshot: Snapshot): unknown {
  const { sheets, tables, names, properties } = snapshot;
  return {
    sheets: sheets.map(({ name, cells }) => ({ name, cells: plainCells(cells ?? [], tables.filter((table) => table.sheet === name)) })).filter(({ name, cells }) => name !== "Sheet1" || Object.keys(cells).length > 0),
    tables: tables.map(plainTable).toSorted((left, right) => left.name.localeCompare(right.name)),
    names: names.map(({ name, reference }) => `${name} ${JSON.stringify(parsedReference(reference) ?? reference)}`).toSorted(),
    properties: [...properties].toSorted(([left], [right]) => left.localeCompare(right)),
  };
}

/** The rule of a random table whose column is gone: Excel keeps no format without a cell to colour. */
const colorsNothing = /^\(AND\(""<>"",/;

function plainTable({ name, sheet, place, headers, rows, validations, conditionalFormats }: TableSnapshot): { readonly name: string } {
  const rules = (validations ?? []).map((rule) => (rule === null ? null : { ...rule, first: squeezed(rule.first), second: rule.second }));
  const table = { name, sheet, place, headers, rows: rows.map((row) => row.map((cell) => plainCell(cell, name))), validations: rules, conditionalFormats: (conditionalFormats ?? []).map(squeezed).filter((formula) => !colorsNothing.test(formula)).toSorted() };
  return table;
}

function plainCells(cells: readonly (readonly Cell[])[], tables: readonly TableSnapshot[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const table = tables.find(({ place, rows, headers }) => row >= place.row && row <= place.row + rows.length && column >= place.column && column < place.column + headers.length);
      const text = plainCell(cell, table?.name ?? "");
      if (text !== "") found[`${row},${column}`] = text;
    }
  }
  return found;
}

function plainCell({ value, formula }: Cell, table: string): string {
  if (formula !== null) return `=${canonicalFormula(formula, table)}`;
  return value === null || value === "" ? "" : JSON.stringify(value);
}

function squeezed(formula: string): string {
  return formula.replace(/^=/, "").replace(/\s+/g, "").replace(/_xlfn\./g, "");
}
