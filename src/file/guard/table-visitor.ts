import { rectangle, tableArea } from "../read/table-area";
import type { GuardLimits } from "./guard-limits";
import type { MarkupVisitor } from "./markup-scanner";
import type { SheetTotals } from "./sheet-inspector";

/**
 * Looks at the range of one table, as far as the reader follows it over its
 * sheet's cells. Nothing but its own word says how large a table is, and tables
 * of a sheet may lie over each other: ten small parts could stand for more
 * cells than the sheet has.
 */
export function tableVisitor(
  sheet: { readonly name: string; readonly rows: number; readonly columns: number },
  limits: GuardLimits,
  totals: SheetTotals,
): MarkupVisitor {
  return {
    open(tag, depth) {
      const range = depth === 0 ? rectangle(tag.attribute("ref") ?? "") : null;
      if (range === null) return null;
      const { first, last } = tableArea(range, sheet);
      const rows = Math.max(0, last.row - first.row + 1);
      const columns = Math.max(0, last.column - first.column + 1);
      totals.tableCells += rows * columns;
      return totals.tableCells > limits.tableCells
        ? { code: "sheetTooLarge", detail: { sheet: sheet.name, rows, columns, limit: limits.tableCells } }
        : null;
    },
  };
}
