import { wholeSheet } from "../model/area";
import type { Book } from "../model/book";
import { remembered } from "../../../core/shared/remembered";
import type { Sheet } from "../model/sheet";

/**
 * Rewrites every formula of a book: in cells, columns of tables, rules and
 * names. `sheet` is where the formula stands, `null` for a name of the workbook.
 */
export function rewriteFormulas(book: Book, rewritten: (formula: string, sheet: Sheet | null) => string): void {
  for (const name of book.names) name.formula = rewritten(name.formula, name.scope);
  for (const sheet of book.sheets) {
    const rewrittenHere = remembered((formula) => rewritten(formula, sheet));
    for (const { row, column, cell } of [...sheet.cells.stored(wholeSheet)]) {
      if (cell.formula === null) continue;
      const formula = rewrittenHere(cell.formula);
      if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
    }
    for (const column of sheet.tables.flatMap((table) => table.columns)) {
      if (column.formula !== null) column.formula = rewritten(column.formula, sheet);
    }
    sheet.validations = sheet.validations.map((rule) => ({
      ...rule,
      first: rewritten(rule.first, sheet),
      second: rule.second === null ? null : rewritten(rule.second, sheet),
    }));
    for (const format of sheet.conditionalFormats) if (format.kind === "custom") format.formula = rewritten(format.formula, sheet);
  }
}
