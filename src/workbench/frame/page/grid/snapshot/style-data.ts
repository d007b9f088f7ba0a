import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IBorderStyleData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { FileSide } from "../../../../../file/book/file-cell";
import type { HostFormat } from "../../../../host/model/cell";

const horizontals = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

/** Pixels of one step of indentation. */
const indentPixels = 9;

/** How a cell looks, as the grid keeps it. The grid draws no hatching: its colour stands for it. */
export function styleData(format: HostFormat): IStyleData {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColor, fill, hatch, horizontal, vertical, wrap, indent, numberFormat, sides } = format;
  const background = fill ?? hatch;
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(fontColor === undefined ? {} : { cl: { rgb: `#${fontColor}` } }),
    ...(background === undefined ? {} : { bg: { rgb: `#${background}` } }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    vt: verticals[vertical ?? "bottom"],
    tb: wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent === undefined ? {} : { pd: { l: 2 + indent * indentPixels } }),
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
    ...(sides === undefined ? {} : { bd: borderData(sides) }),
  };
}

function borderData({ top, right, bottom, left }: NonNullable<HostFormat["sides"]>): IBorderData {
  return {
    ...(top === undefined ? {} : { t: lineData(top) }),
    ...(right === undefined ? {} : { r: lineData(right) }),
    ...(bottom === undefined ? {} : { b: lineData(bottom) }),
    ...(left === undefined ? {} : { l: lineData(left) }),
  };
}

function lineData({ style, color }: FileSide): IBorderStyleData {
  return { s: lines[style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${color ?? "000000"}` } };
}
