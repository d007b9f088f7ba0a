import { textDigest } from "../shared/text-digest";
import type { CellValue } from "../workbook/cell";
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

/** Programs differ in how they end lines, in the last digits of a number, and in whether an empty text is one. */
function told(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(sureDigits));
  if (typeof value !== "string") return value;
  const text = value.replaceAll("_x000D_", "").replace(/\r\n?/gu, "\n");
  return text === "" ? null : text;
}
