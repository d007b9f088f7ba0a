import { expect, test } from "@jest/globals";
import { reportDigest } from "../../../src/core/sheets/report-digest";
import type { CellContent } from "../../../src/core/workbook/command";

const content = (value: CellContent["value"], formula: string | null = null): CellContent => ({ value, formula });
const contents = [[content("達成状況"), content(null)], [content(0.575), content("一行\n二行")]];

test("what a sheet holds is told alike whichever program saved it: line ends, blank cells around, the last digits of a number", () => {
  const saved = [[content("達成状況"), content(""), content(null)], [content(0.575 + 1e-15), content("一行_x000D_\r\n二行")], [content(null)]];
  expect(reportDigest(saved)).toBe(reportDigest(contents));
});

test.each([
  ["another figure", [[content("達成状況"), content(null)], [content(0.576), content("一行\n二行")]]],
  ["a formula in place of its figure", [[content("達成状況"), content(null)], [content(0.575, "0.5+0.075"), content("一行\n二行")]]],
  ["a text in place of a figure", [[content("達成状況"), content(null)], [content("0.575"), content("一行\n二行")]]],
  ["a note beside", [[content("達成状況"), content("確認中")], [content(0.575), content("一行\n二行")]]],
  ["a row that came in", [[content(null)], ...contents]],
])("%s is told from it", (_what, changed) => {
  expect(reportDigest(changed)).not.toBe(reportDigest(contents));
});

test("it is a text that fits a document property", () => {
  expect(reportDigest(contents)).toMatch(/^[0-9a-f]{16}$/);
});
