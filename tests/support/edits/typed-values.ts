import fc from "fast-check";
import type { Typed } from "../workbooks/scene";

const constant = (value: string | number | boolean): Typed => ({ value, formula: null });

/** What people type into cells: words, numbers, percentages, formulas, and text that looks like one. */
export const typedValue: fc.Arbitrary<Typed> = fc.oneof(
  fc.constantFrom("計画どおり", "遅れ", "一行目\r\n二行目", " 空白 ", "５７．５％", "=HYPERLINK", "+81", "@課", "未実施", "#REF!", "0").map(constant),
  fc.integer({ min: 0, max: 9999 }).map(constant),
  fc.constantFrom(0, 0.575, true, false).map(constant),
  fc.constantFrom("1234/2145", "SUM(A1:A9)", "NOW()").map((formula) => ({ value: null, formula })),
  fc.constantFrom("57.5%", "B2").map((formula) => ({ value: 0.575, formula })),
);

/** What nobody but a person would write, and no plan says. */
export const typedOver: fc.Arbitrary<Typed> = fc.oneof(
  fc.nat(99).map((number) => constant(`手入力${number}`)),
  fc.nat(99).map((number) => constant(-7_000_000 - number)),
  fc.constantFrom("1+2+3", "'自分のシート'!A1").map((formula) => ({ value: "手入力", formula })),
);
