import type { CellFormat } from "../../../src/core/workbook/cell-format";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { markedRule, ruleFormula } from "../../../src/core/workbook/formula-text";
import { contractNaming } from "../../../src/core/workbook/naming";
import type { Probe } from "./probe";

/** A conditional format of ours on one row, and the question whether it colours it. */
export interface FormattedRow {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly format: CellFormat;
  /** Answers 1 where the format holds, 0 where not. */
  readonly probe: Probe;
}

/** The conditional formats of one of these columns of a table on each of its rows, in the order in which they win, as the file holds them: with their mark. */
export function formattedRows({ sheets }: DesiredState, name: string, headers: readonly string[]): FormattedRow[] {
  const tables = sheets.flatMap(({ tables: own }) => own).filter((table) => table.name === name);
  return tables.flatMap(({ rows, conditionalFormats }) => {
    const formats = conditionalFormats.filter(({ columns }) => columns.some((header) => headers.includes(header)));
    return rows.flatMap(({ key }, row) =>
      formats.map(({ columns, formula, format }): FormattedRow => {
        const probe: Probe = { table: name, row, formula: (place) => `IF(${markedRule(ruleFormula(formula, place, contractNaming))},1,0)` };
        return { table: name, key, columns, format, probe };
      }),
    );
  });
}
