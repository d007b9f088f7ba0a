import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { addressText, rangeText } from "../../../src/core/workbook/address";
import { cellIndex, rangeSize, sheetColumns, sheetRows } from "../../../src/file/guard/cell-reference";

const address = fc.record({ row: fc.nat(sheetRows - 1), column: fc.nat(sheetColumns - 1) });

function indexOf(text: string): number {
  const bytes = strToU8(text);
  return cellIndex(bytes, 0, bytes.length);
}

describe("the cell a reference names", () => {
  test("is the one whose address was written, in capitals or not", () => {
    fc.assert(
      fc.property(address, (cell) => {
        const index = cell.row * sheetColumns + cell.column;
        expect([indexOf(addressText(cell)), indexOf(addressText(cell).toLowerCase())]).toEqual([index, index]);
      }),
    );
  });

  test("does not exist beyond the sheet or for what is no reference", () => {
    const wrong = ["", "A", "1", "A0", "XFE1", "A1048577", "ZZZZZ1", "1A", "A1B", "$A$1", "A-1", "A1.5", "@1", "[1", "Ａ1", "A 1"];
    expect(wrong.filter((text) => indexOf(text) !== -1)).toEqual([]);
  });
});

describe("the size of a range", () => {
  test("is its rows times its columns, whichever corner comes first", () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        const size = (Math.abs(one.row - other.row) + 1) * (Math.abs(one.column - other.column) + 1);
        const bytes = strToU8(rangeText(one, other));
        expect(rangeSize(bytes, 0, bytes.length)).toBe(size);
      }),
    );
  });

  test("is one for a single cell and nothing for what is no range", () => {
    const sizes = ["B2", "A1:", "A1:B", "", ":"].map((text) => rangeSize(strToU8(text), 0, text.length));
    expect(sizes).toEqual([1, 0, 0, 0, 0]);
  });
});
