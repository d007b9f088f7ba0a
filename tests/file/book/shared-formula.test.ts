import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressText } from "../../../src/core/workbook/address";
import { movedFormula } from "../../../src/file/book/read/shared-formula";

const place = fc.record({ row: fc.integer({ min: 100, max: 9_000 }), column: fc.integer({ min: 100, max: 700 }) });
const step = fc.integer({ min: -99, max: 99 });
/** What holds no reference, however much it looks like one. */
const still = fc.constantFrom('"A1"', "'B2 C3'!$A$1", "LOG10(1)", "Goals[[#This Row],[A1]]", "売上A1", "A1_total", "ATAN2(1,2)", "$A$1", "AB12(3)", "TRUE", "1E5", "Sheet1!$B$2");

describe("a formula that is moved", () => {
  test("reads the cells that lie as far away as before", () => {
    fc.assert(
      fc.property(place, step, step, ({ row, column }, rows, columns) => {
        const moved = movedFormula(`SUM(${addressText({ row, column })})+1`, rows, columns);
        expect(moved).toBe(`SUM(${addressText({ row: row + rows, column: column + columns })})+1`);
      }),
    );
  });

  test("comes back to itself when it is moved back", () => {
    const piece = fc.oneof(place.map(addressText), still, fc.constantFrom("A:C", "$A:C", "3:$9", "B$7", "$C4:D$8", "'O''Brien A1'!A1"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), step, step, (pieces, rows, columns) => {
        const formula = pieces.join("+");
        expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  test("leaves alone what only looks like a reference", () => {
    fc.assert(fc.property(fc.array(still), step, step, (pieces, rows, columns) => expect(movedFormula(pieces.join("&"), rows, columns)).toBe(pieces.join("&"))));
  });

  test("moves whole columns and rows, and of a mixed reference the part that is not fixed", () => {
    expect(movedFormula("SUM(A:B,$C:D,1:2,$3:4)+E$5+$F6", 2, 1)).toBe("SUM(B:C,$C:E,3:4,$3:6)+F$5+$F8");
  });
});
