import type { CellStyle, FillStyle } from "hucre";
import type { CellFormat } from "../../core/workbook/cell-format";

const known = new WeakMap<CellFormat, CellStyle>();

/** A cell format in the file library's terms; one object for one format, so that equal cells share it. */
export function cellStyle(format: CellFormat): CellStyle {
  const style = known.get(format) ?? made(format);
  known.set(format, style);
  return style;
}

function made(format: CellFormat): CellStyle {
  const fill = fillOf(format, "cell");
  const line = format.border === undefined ? undefined : ({ style: "thin", color: { rgb: format.border } } as const);
  return {
    font: {
      name: bodyFont.name,
      size: format.fontSize ?? bodyFont.size,
      ...(format.bold === undefined ? {} : { bold: format.bold }),
      ...(format.italic === undefined ? {} : { italic: format.italic }),
      ...(format.underline === undefined ? {} : { underline: format.underline }),
      ...(format.fontColor === undefined ? {} : { color: { rgb: format.fontColor } }),
    },
    alignment: {
      vertical: format.vertical ?? "top",
      ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal }),
      ...(format.wrap === undefined ? {} : { wrapText: format.wrap }),
      ...(format.indent === undefined ? {} : { indent: format.indent }),
    },
    ...(fill === null ? {} : { fill }),
    ...(line === undefined ? {} : { border: { top: line, right: line, bottom: line, left: line } }),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
    protection: { locked: format.locked ?? true },
  };
}

/** What a conditional format adds to a cell: only what it names, and solid fills by their background. */
export function differentialStyle(format: CellFormat): CellStyle {
  const fill = fillOf(format, "differential");
  const hasFont = format.fontColor !== undefined || format.bold !== undefined || format.italic !== undefined;
  return {
    ...(hasFont
      ? {
          font: {
            ...(format.bold === undefined ? {} : { bold: format.bold }),
            ...(format.italic === undefined ? {} : { italic: format.italic }),
            ...(format.fontColor === undefined ? {} : { color: { rgb: format.fontColor } }),
          },
        }
      : {}),
    ...(fill === null ? {} : { fill }),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
  };
}

/** The font of every cell of ours: Excel's own in Japanese, with a size that prints well on A3. */
export const bodyFont = { name: "游ゴシック", size: 10 } as const;

function fillOf(format: CellFormat, use: "cell" | "differential"): FillStyle | null {
  if (format.hatch !== undefined) {
    return { type: "pattern", pattern: "lightUp", fgColor: { rgb: format.hatch }, bgColor: { rgb: "FFFFFF" } };
  }
  if (format.fill === undefined) return null;
  const color = { rgb: format.fill };
  return use === "cell"
    ? { type: "pattern", pattern: "solid", fgColor: color }
    : { type: "pattern", pattern: "solid", fgColor: color, bgColor: color };
}
