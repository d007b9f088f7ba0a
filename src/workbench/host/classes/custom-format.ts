import type { HostFormat } from "../model/cell";
import { copiedFormula } from "../model/formula-shift";
import { shownFormula } from "../model/formula-spelling";
import type { CustomConditionalFormat } from "../model/rules";
import type { Sheet } from "../model/sheet";
import { without } from "../operations/formats";
import { assertAllowed } from "../operations/protection";
import { hostClass, type Scalar } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireText, wireWord } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { Session } from "./session";

interface Custom {
  readonly sheet: Sheet;
  readonly format: CustomConditionalFormat;
}

/** A conditional format by a formula: the formula, and how cells look where it is true. */
export const customFormat = hostClass<Custom, Excel.CustomConditionalFormat, Session>("CustomConditionalFormat", {
  objects: { Rule: (target, session) => rule(target, session), Format: (target, session) => look(target, session) },
});

const rule = hostClass<Custom, Excel.ConditionalFormatRule, Session>("ConditionalFormatRule", {
  scalars: { Formula: formula(), FormulaLocal: { ...formula(), isOnlyByName: true } },
});

/** Rules know no tables: a formula with a structured reference is refused; it reads as it holds for the format's first cell. */
function formula(): Scalar<Custom, Session> {
  return {
    get: ({ format }) => {
      const first = format.areas[0] ?? format.anchor;
      return format.formula === "" ? "" : shownFormula(copiedFormula(format.formula, first.row - format.anchor.row, first.column - format.anchor.column), null);
    },
    set: ({ sheet, format }, value) => {
      assertAllowed(sheet, "formatCells");
      const text = wireText(value);
      if (!text.startsWith("=") || text.length > 8192 || /\]/u.test(text.replace(/"(?:[^"]|"")*"/gu, ""))) throw invalidArgument();
      const first = format.areas[0] ?? format.anchor;
      format.anchor = { row: first.row, column: first.column };
      format.formula = text.slice(1).replaceAll("_xlfn.", "");
    },
  };
}

const look = hostClass<Custom, Excel.ConditionalRangeFormat, Session>("ConditionalRangeFormat", {
  scalars: { NumberFormat: { get: ({ format }) => format.format.numberFormat ?? "", set: (target, value) => change(target, { numberFormat: wireText(value) }) } },
  objects: { Fill: (target, session) => fill(target, session), Font: (target, session) => font(target, session) },
});

const fill = hostClass<Custom, Excel.ConditionalRangeFill, Session>("ConditionalRangeFill", {
  scalars: { Color: { get: ({ format }) => (format.format.fill === undefined ? "" : shownColor(format.format.fill)), set: (target, value) => change(target, { fill: wireColor(wireText(value)) }) } },
  methods: {
    Clear: (target) => {
      assertAllowed(target.sheet, "formatCells");
      target.format.format = without(target.format.format, "fill", "hatch", "pattern");
      return answer(null);
    },
  },
});

const font = hostClass<Custom, Excel.ConditionalRangeFont, Session>("ConditionalRangeFont", {
  scalars: {
    Color: { get: ({ format }) => (format.format.fontColor === undefined ? "" : shownColor(format.format.fontColor)), set: (target, value) => change(target, { fontColor: wireColor(wireText(value)) }) },
    Bold: { get: ({ format }) => format.format.bold ?? false, set: (target, value) => change(target, { bold: wireBoolean(value) }) },
    Italic: { get: ({ format }) => format.format.italic ?? false, set: (target, value) => change(target, { italic: wireBoolean(value) }) },
    Strikethrough: { get: ({ format }) => format.format.strikethrough ?? false, set: (target, value) => change(target, { strikethrough: wireBoolean(value) }) },
    Underline: { get: ({ format }) => (format.format.underline === true ? "Single" : "None"), set: (target, value) => change(target, { underline: wireWord(value, ["None", "Single", "Double"]) !== "None" }) },
  },
  methods: {
    Clear: (target) => {
      assertAllowed(target.sheet, "formatCells");
      target.format.format = without(target.format.format, "fontColor", "bold", "italic", "underline", "strikethrough");
      return answer(null);
    },
  },
});

function change({ sheet, format }: Custom, part: Partial<HostFormat>): void {
  assertAllowed(sheet, "formatCells");
  format.format = { ...format.format, ...part };
  format.look = null;
}
