import type { CellValue } from "../../../src/core/workbook/cell";
import { escapedText } from "../../../src/file/write/escaped-text";
import { replacedParts } from "../../../src/file/write/replaced-parts";
import type { TypedRow } from "../typed-rows";

/** Sheets a workbook of ours has at most. */
const mostSheets = 20;

const firstMark = 987_650_000;

/**
 * Formulas that people typed into entry cells: texts that begin with `=`. What
 * writes files puts constants into entry cells, so a number stands for each
 * formula until the file is written.
 */
export class TypedFormulas {
  readonly #formulas: string[] = [];

  /** The rows with a number in place of each formula. */
  marked(rows: readonly TypedRow[]): TypedRow[] {
    return rows.map((row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([header, value]) => [header, this.#marked(value)])) }));
  }

  #marked(value: CellValue): CellValue {
    return typeof value === "string" && value.startsWith("=") ? firstMark + this.#formulas.push(value.slice(1)) - 1 : value;
  }

  /** A written file with the formulas in place of their numbers. */
  written(file: Uint8Array): Promise<Uint8Array> {
    const parts = Array.from({ length: mostSheets }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    return replacedParts(file, new Map(parts.map((part) => [part, (xml: string) => this.#inserted(xml)])));
  }

  #inserted(xml: string): string {
    return xml.replace(/<v>(98765\d{4})<\/v>/gu, (whole, mark: string) => {
      const formula = this.#formulas[Number(mark) - firstMark];
      return formula === undefined ? whole : `<f>${escapedText(formula)}</f>`;
    });
  }
}
