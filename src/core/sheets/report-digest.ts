import { textDigest } from "../shared/text-digest";
import type { CellValue } from "../workbook/cell";
import { comparable } from "../workbook/same-value";
import type { CellContent } from "../workbook/command";

/** Digits in which a number comes back the same from every program. */
const sureDigits = 12;

/** What tells the contents of a sheet, row by row from A1, from any others: a short text, the same whichever program saved them. */
export function reportDigest(contents: readonly (readonly CellContent[])[]): string {
  return textDigest(JSON.stringify(contents.flatMap((line, row) => line.flatMap(({ value, formula }, column) => {
    const content = formula === null ? told(value) : `=${formula}`;
    return content === null ? [] : [[row, column, content]];
  }))));
}

/** Programs differ in the last digits of a number too. */
function told(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(sureDigits)) : comparable(value);
}
