import type { BorderSide, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import { differentialStyle } from "../../write/cell-style";
import type { CellLook, FileFormat, FileSide } from "../file-cell";

/** What stands for a number format that only has a number, until the styles part is finished. */
export const builtInMark = "BuiltInFormat.";

/** A cell's style in the file library's terms: its look where it has one, else its format; `null` = the workbook's default. */
export function bookStyle(look: CellLook | null, format: FileFormat, base: FontStyle): CellStyle | null {
  if (look === null) return Object.keys(format).length === 0 ? null : formatStyle(format, base);
  return look.numberFormatId === null ? look.carried : { ...look.carried, numFmt: `${builtInMark}${look.numberFormatId}` };
}

/** A conditional format's style; `null` = it changes nothing. */
export function ruleStyle(look: CellLook | null, format: FileFormat): CellStyle | null {
  if (look !== null) return look.carried;
  const { font, ...style } = differentialStyle(format);
  const border = borderStyle(format);
  const fonts = {
    ...font,
    ...(format.underline === true ? { underline: true } : {}),
    ...(format.strikethrough === true ? { strikethrough: true } : {}),
  };
  const made = { ...style, ...(Object.keys(fonts).length === 0 ? {} : { font: fonts }), ...(border === null ? {} : { border }) };
  return Object.keys(made).length === 0 ? null : made;
}

function formatStyle(format: FileFormat, base: FontStyle): CellStyle {
  const font = fontStyle(format, base);
  const fill = fillStyle(format);
  const border = borderStyle(format);
  const alignment = {
    ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal }),
    ...(format.vertical === undefined || format.vertical === "bottom" ? {} : { vertical: format.vertical }),
    ...(format.wrap === true ? { wrapText: true } : {}),
    ...(format.indent === undefined || format.indent === 0 ? {} : { indent: format.indent }),
  };
  const hasFormat = format.numberFormat !== undefined && format.numberFormat !== "General";
  return {
    ...(font === null ? {} : { font }),
    ...(fill === null ? {} : { fill }),
    ...(border === null ? {} : { border }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(hasFormat ? { numFmt: format.numberFormat } : {}),
    ...(format.locked === false ? { protection: { locked: false } } : {}),
  };
}

function fontStyle(format: FileFormat, base: FontStyle): FontStyle | null {
  const isOther = format.fontName !== undefined && format.fontName !== base.name;
  const { name, size, color, ...rest } = base;
  const changes = {
    ...(isOther ? { name: format.fontName } : {}),
    ...(format.fontSize === undefined || format.fontSize === size ? {} : { size: format.fontSize }),
    ...(format.fontColor === undefined ? {} : { color: { rgb: format.fontColor } }),
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.italic === true ? { italic: true } : {}),
    ...(format.underline === true ? { underline: true } : {}),
    ...(format.strikethrough === true ? { strikethrough: true } : {}),
  };
  if (Object.keys(changes).length === 0) return null;
  // A font of another name is none of the theme's.
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }), ...(color === undefined ? {} : { color }), ...(isOther ? {} : rest), ...changes };
}

function fillStyle({ hatch, fill }: FileFormat): FillStyle | null {
  if (hatch !== undefined) return { type: "pattern", pattern: "lightUp", fgColor: { rgb: hatch }, bgColor: { rgb: "FFFFFF" } };
  return fill === undefined ? null : { type: "pattern", pattern: "solid", fgColor: { rgb: fill } };
}

function borderStyle({ border, sides = {} }: FileFormat): BorderStyle | null {
  const frame: FileSide | undefined = border === undefined ? undefined : { style: "thin", color: border };
  const { top = frame, right = frame, bottom = frame, left = frame } = sides;
  const drawn = {
    ...(top === undefined ? {} : { top: side(top) }),
    ...(right === undefined ? {} : { right: side(right) }),
    ...(bottom === undefined ? {} : { bottom: side(bottom) }),
    ...(left === undefined ? {} : { left: side(left) }),
  };
  return Object.keys(drawn).length === 0 ? null : drawn;
}

function side({ style, color }: FileSide): BorderSide {
  return { style, ...(color === null ? {} : { color: { rgb: color } }) };
}
