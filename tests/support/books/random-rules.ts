import fc from "fast-check";
import { defaultMargins, type FilePage } from "../../../src/file/book/file-page";
import type { FileRange } from "../../../src/file/book/file-range";
import type { FileConditionalFormat, FileValidation } from "../../../src/file/book/file-rules";
import type { FileProtection, ProtectedAction } from "../../../src/file/book/file-sheet";
import { randomRuleFormat } from "./random-format";

/** A rectangle among the first rows and columns. */
export const randomRange: fc.Arbitrary<FileRange> = fc
  .tuple(fc.nat(20), fc.nat(30), fc.nat(9), fc.nat(9))
  .map(([row, column, rows, columns]) => ({ first: { row, column }, last: { row: row + rows, column: column + columns } }));

const ranges = fc.array(randomRange, { minLength: 1, maxLength: 3 });
const formula = fc.constantFrom('$A1<>"<&>"', "N(A1)>0.5", "(A1=1)+N(\"plan:rule\")");
const message = fc.option(fc.record({ title: fc.constantFrom("", "題 \"<&>\""), text: fc.constantFrom("一行目\n二行目", "確認してください") }));

export const randomValidation: fc.Arbitrary<FileValidation> = fc.record({
  ranges,
  type: fc.constantFrom("list", "whole", "decimal", "date", "time", "textLength", "custom"),
  operator: fc.constantFrom("between", "notBetween", "equal", "lessThanOrEqual"),
  first: fc.constantFrom('"済,未,<&>"', "Choices", "1", "$A$1<>2"),
  second: fc.constantFrom(null, "73050"),
  allowsBlank: fc.boolean(),
  showsError: fc.boolean(),
  errorStyle: fc.constantFrom("stop", "warning", "information"),
  error: message,
  showsPrompt: fc.boolean(),
  prompt: message,
  inCellDropDown: fc.boolean(),
  imeMode: fc.constantFrom(null, "on", "hiragana"),
});

/** Conditional formats in the order in which they win. */
export const randomConditionalFormats: fc.Arbitrary<FileConditionalFormat[]> = fc
  .array(fc.record({ kind: fc.constant("custom" as const), ranges, stopIfTrue: fc.boolean(), formula, format: randomRuleFormat }), { maxLength: 4 })
  .map((formats) => formats.map((format, index) => ({ ...format, priority: index + 1, look: null })));

const actions: readonly ProtectedAction[] = [
  "selectLockedCells", "selectUnlockedCells", "editObjects", "editScenarios", "formatCells", "formatColumns", "formatRows", "insertColumns",
  "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables",
];

export const randomProtection: fc.Arbitrary<FileProtection> = fc.record({
  allows: fc.subarray([...actions]).map((allowed) => new Set(allowed)),
  password: fc.constantFrom(null, { password: "DAA7" }),
});

const heading = fc.constantFrom(null, "&C&10&P / &N", "&R&10 計画 && <実績>");

export const randomPage: fc.Arbitrary<FilePage> = fc.record({
  paper: fc.constantFrom(null, "a3", "a4", "b5", "letter"),
  orientation: fc.constantFrom(null, "landscape", "portrait"),
  scale: fc.constantFrom(null, 85),
  fit: fc.constantFrom(null, { wide: 1, tall: 0 }, { wide: 2, tall: 3 }),
  margins: fc.constantFrom(defaultMargins, { top: 0.55, right: 0.4, bottom: 0.55, left: 0.4, header: 0.25, footer: 0.25 }),
  isCenteredAcross: fc.boolean(),
  isCenteredDown: fc.boolean(),
  printsGridlines: fc.boolean(),
  printsHeadings: fc.boolean(),
  printArea: fc.constantFrom(null, "$A:$N", "$A$1:$C$9,$E$1:$F$2"),
  repeatedRows: fc.constantFrom(null, "$1:$4"),
  repeatedColumns: fc.constantFrom(null, "$A:$B"),
  header: heading,
  footer: heading,
  evenHeader: fc.constant(null),
  evenFooter: fc.constant(null),
  firstHeader: fc.constant(null),
  firstFooter: fc.constant(null),
  rowBreaks: fc.constantFrom([], [3, 9]),
  columnBreaks: fc.constantFrom([], [2]),
});
