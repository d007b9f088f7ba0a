import { escapedText } from "./escaped-text";

/**
 * The formulas that tables repeat in every row. Some are thousands of
 * characters long, so the file library is given a short mark for each, and the
 * finished part gets the formula in its place: it is then escaped, encoded and
 * packed once instead of once a row.
 */
export class ColumnFormulas {
  readonly #formulas: string[] = [];

  /** What stands for the formula until the part is finished. */
  mark(formula: string): string {
    return `${prefix}${this.#formulas.push(escapedText(formula)) - 1}`;
  }

  /** A sheet's part with every mark replaced by its formula. */
  inserted(xml: string): string {
    return xml.replace(marks, (whole, index: string) => {
      const formula = this.#formulas[Number(index)];
      return formula === undefined ? whole : `<f>${formula}</f>`;
    });
  }
}

/** Nothing a formula of ours begins with: no function or name has it. */
const prefix = "ColumnFormula.";
const marks = /<f>ColumnFormula\.(\d+)<\/f>/g;
