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
    const text = escapedText(cellFormula(formula, table.name, naming));
    return `<tableColumn id="${id}"${attributes}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
  });
  const { filter } = table;
  if (filter === null) return withFormulas;
  const column = table.columns.findIndex(({ header }) => header === filter.header);
  const values = filter.shown.map((value) => `<filter val="${escapedText(value).replaceAll('"', "&quot;")}"/>`).join("");
  return withFormulas.replace(
    /<autoFilter ref="([^"]*)"\/>/,
    (_, reference: string) => `<autoFilter ref="${reference}"><filterColumn colId="${column}"><filters>${values}</filters></filterColumn></autoFilter>`,
  );
}
