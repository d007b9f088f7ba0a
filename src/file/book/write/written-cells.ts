import type { Cell, CellComment, FontStyle } from "hucre";
import { cellContent, withEscapedEscapes } from "../../write/cell-content";
import type { ColumnFormulas } from "../../write/column-formulas";
import type { FileCell } from "../file-cell";
import { bookStyle } from "./book-style";

/** Stands before an error value until the part is finished; no text of a file holds this sign. */
const errorMark = "\uFFFF";
/** From this length on, a formula that many cells repeat is worth a mark. */
const longFormula = 100;

/** Formulas as they are given to the file library: long ones by a mark, each text once. */
export class FormulaMarks {
  readonly #marks = new Map<string, string>();

  constructor(private readonly formulas: ColumnFormulas) {}

  given(formula: string): string {
    if (formula.length < longFormula && !formula.startsWith("ColumnFormula.")) return formula;
    const mark = this.#marks.get(formula) ?? this.formulas.mark(formula);
    this.#marks.set(formula, mark);
    return mark;
  }
}

/** A cell in the file library's terms. */
export function writtenCell(cell: FileCell, base: FontStyle, marks: FormulaMarks): Partial<Cell> {
  const style = bookStyle(cell.look, cell.format, base);
  const { link } = cell;
  return {
    ...content(cell, marks),
    ...(style === null ? {} : { style }),
    ...(cell.carried?.comment === undefined ? {} : { comment: note(cell.carried.comment) }),
    ...(link === null
      ? {}
      : {
          hyperlink: {
            target: link.target ?? "",
            ...(link.location === null ? {} : { location: link.location }),
            ...(link.tip === null ? {} : { tooltip: link.tip }),
          },
        }),
  };
}

function note({ text, author }: CellComment): CellComment {
  return { text: withEscapedEscapes(text), ...(author === undefined ? {} : { author: withEscapedEscapes(author) }) };
}

function content({ value, isError, formula, carried }: FileCell, marks: FormulaMarks): Partial<Cell> {
  const { richText, formulaType, formulaRef, formulaDynamic } = carried ?? {};
  if (formula !== null) {
    const isArray = formulaType === "array";
    return {
      ...cellContent(value, isArray ? formula : marks.given(formula)),
      ...(isError ? { formulaResult: `${errorMark}${String(value)}` } : {}),
      ...(isArray ? { formulaType, ...(formulaRef === undefined ? {} : { formulaRef }) } : {}),
      ...(formulaDynamic === true ? { formulaDynamic } : {}),
    };
  }
  if (isError) return { value: null, richText: [{ text: `${errorMark}${String(value)}` }] };
  // Parts in other fonts are kept as long as they make up the text that stands in the cell now.
  const isRich = richText !== undefined && richText.map(({ text }) => text).join("") === value;
  return isRich ? { value, richText: richText.map((run) => ({ ...run, text: withEscapedEscapes(run.text) })) } : cellContent(value, null);
}

/** Rows in which error values are errors, not texts of that reading. */
export function withErrors(rows: string): string {
  return rows
    .replace(/ t="str">(<f(?: [^>]*)?>[^<]*<\/f>)<v>\uFFFF/g, ' t="e">$1<v>')
    .replace(/ t="inlineStr"((?: s="\d+")?)><is><r><t>\uFFFF([^<]*)<\/t><\/r><\/is>/g, ' t="e"$1><v>$2</v>');
}
