import fc from "fast-check";
import type { CarriedCell } from "../../../src/file/book/carried";
import type { FileCell, FileLink } from "../../../src/file/book/file-cell";
import { awkwardTexts } from "../awkward-texts";
import { randomFormat } from "./random-format";

const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom(...awkwardTexts.filter(({ length }) => length < 100)));
const number = fc.oneof(fc.integer({ min: -60, max: 70 }), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => (value === 0 ? 0 : value));
const value = fc.oneof(text, number, fc.boolean());
const error = fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#FIELD!");
const formula = fc.constantFrom("A1+1", 'IF(A1<>"<&>",1,"x")', "Goals[[#This Row],[実績]]*2", "_xlfn.TEXTJOIN(\"、\",TRUE(),A1:A3)", "ColumnFormula.0", `SUM(${"A1,".repeat(60)}A2)`);

const link: fc.Arbitrary<FileLink> = fc.oneof(
  fc.record({ target: fc.constantFrom("https://example.com/?a=1&b=%E3%81%82#x", "mailto:a@example.com"), location: fc.constant(null), tip: fc.constantFrom(null, "案内 \"<&>\"") }),
  fc.record({ target: fc.constant(null), location: fc.constantFrom("'表 紙'!C5", "Goals"), tip: fc.constant(null) }),
);

const note = fc.record({ text: fc.constantFrom("確認済み", " 前と後 \n<&>", "a_x0041_"), author: fc.constantFrom("人事課", "<&>") });
const richText = fc.array(fc.record({ text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }), font: fc.constantFrom({ bold: true }, { italic: true, size: 9, color: { rgb: "FF0000" }, name: "游明朝" }, { strikethrough: true, underline: true }) }), { minLength: 1, maxLength: 3 });

type Content = Pick<FileCell, "value" | "isError" | "formula" | "carried">;

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ value, isError: fc.constant(false), formula: fc.constant(null), carried: fc.constant(null) }),
  fc.record({ value: error, isError: fc.constant(true), formula: fc.option(formula), carried: fc.constant(null) }),
  fc.record({ value: fc.option(value), isError: fc.constant(false), formula, carried: fc.constant(null) }),
  fc.record({ value: number, isError: fc.constant(false), formula: fc.constant("A1:A2*2"), carried: fc.constant<CarriedCell>({ formulaType: "array", formulaRef: "A1:A2" }) }),
  fc.record({ value, isError: fc.constant(false), formula: fc.constant(null), carried: note.map((comment): CarriedCell => ({ comment })) }),
  richText.map((runs): Content => ({ value: runs.map((run) => run.text).join(""), isError: false, formula: null, carried: { richText: runs } })),
);

/** Any cell that holds something. */
export const randomCell: fc.Arbitrary<FileCell> = fc
  .tuple(content, randomFormat, fc.option(link, { freq: 4 }))
  .map(([held, format, linked]) => ({ ...held, format, look: null, link: linked }));
