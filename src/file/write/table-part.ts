import type { DesiredTable } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { escapedText } from "./escaped-text";

/**
 * A table part with what the file library leaves out: the formula a new row
 * gets in each computed column, and the filter the table opens with.
 */
export function completedTablePart(xml: string, table: DesiredTable, naming: Naming): string {
  const withFormulas = xml.replace(/<tableColumn id="(\d+)"([^>]*)\/>/g, (whole, id: string, attributes: string) => {
    const formula = table.columns[Number(id) - 1]?.formula ?? null;
    if (formula === null) return whole;
    return `<tableColumn id="${id}"${attributes}>${calculatedColumn(cellFormula(formula, table.name, naming))}</tableColumn>`;
  });
  const { filter } = table;
  if (filter === null) return withFormulas;
  const column = table.columns.findIndex(({ header }) => header === filter.header);
  return withFormulas.replace(
    /<autoFilter ref="([^"]*)"\/>/,
    (_, reference: string) => `<autoFilter ref="${reference}">${valuesFilter(column, filter.shown)}</autoFilter>`,
  );
}

/** The formula that new rows get in a column. */
export function calculatedColumn(formula: string): string {
  return `<calculatedColumnFormula>${escapedText(formula)}</calculatedColumnFormula>`;
}

/** A filter that leaves these texts in sight; `column` counted from the range's first. */
export function valuesFilter(column: number, shown: readonly string[], showsBlanks = false): string {
  const values = shown.map((value) => `<filter val="${escapedText(value).replaceAll('"', "&quot;")}"/>`).join("");
  return `<filterColumn colId="${column}"><filters${showsBlanks ? ' blank="1"' : ""}>${values}</filters></filterColumn>`;
}
