import { columnLetters } from "../../../core/workbook/address";

const [lastRows, lastColumns] = [1_048_576, 16_384];

/** Texts, quoted names and brackets, which hold no references to move; then cells, whole columns and whole rows. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\])/gu;

/** A formula as it reads so many rows further down and columns further right: what is not fixed by `$` moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string | undefined, text: string): string =>
    fixed === "$" ? `$${text}` : String(((Number(text) - 1 + rows + lastRows) % lastRows) + 1);
  const column = (fixed: string | undefined, text: string): string =>
    fixed === "$" ? `$${text}` : columnLetters((columnNumber(text) + columns + lastColumns) % lastColumns);
  return formula.replace(token, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [cellColumnFixed, cellColumn, cellRowFixed, cellRow, firstColumnFixed, firstColumn, lastColumnFixed, lastColumn, firstRowFixed, firstRow, lastRowFixed, lastRow] = found;
    if (cellColumn !== undefined && cellRow !== undefined) return column(cellColumnFixed, cellColumn) + row(cellRowFixed, cellRow);
    if (firstColumn !== undefined && lastColumn !== undefined) return `${column(firstColumnFixed, firstColumn)}:${column(lastColumnFixed, lastColumn)}`;
    if (firstRow !== undefined && lastRow !== undefined) return `${row(firstRowFixed, firstRow)}:${row(lastRowFixed, lastRow)}`;
    return whole;
  });
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
