import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ColumnFormulas } from "../../../src/file/write/column-formulas";
import { escapedText } from "../../../src/file/write/escaped-text";

describe("column formulas", () => {
  test("stand in the finished part as they would have been written in every row", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('IF([@a]<>"",$A$1&"$&",0)', "ColumnFormula.0", "$1"))), (written) => {
        const formulas = new ColumnFormulas();
        const cell = (text: string): string => `<c r="A1"><f>${text}</f><v>1</v></c>`;
        const marked = written.map((formula) => cell(formulas.mark(formula))).join("");
        expect(formulas.inserted(marked)).toBe(written.map((formula) => cell(escapedText(formula))).join(""));
      }),
    );
  });

  test("leave alone what only looks like a mark", () => {
    const part = "<f>ColumnFormula.7</f><t>ColumnFormula.0</t>";
    expect(new ColumnFormulas().inserted(part)).toBe(part);
  });
});
