import type { CellContent } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import type { Growth } from "./judge";

/** What a new row is given under a header of this workbook; `null` where it is given nothing, so that what stood there shows. */
export function writtenContent(change: Growth["change"] | undefined, header: string, naming: Naming): CellContent | null {
  if (change === undefined || change.kind === "addColumn") return null;
  if (change.kind === "appendRow") return change.cells.get(header) ?? null;
  const position = change.columns.findIndex((column) => naming.column(change.contract, column.header) === header);
  const formula = change.columns[position]?.formula ?? null;
  if (formula !== null) return { value: null, formula: cellFormula(formula, change.contract, naming) };
  const value = position < 0 ? null : (change.row.values[position] ?? null);
  return value === null ? null : { value, formula: null };
}
