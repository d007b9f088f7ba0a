import type { BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import type { FileFormat, FileSide } from "../file-cell";
import { resolvedColor } from "./resolved-color";

/** What a look is measured against: what it has in common with the default is not said. */
export interface LookContext {
  readonly font: FontStyle;
  /** The theme's colours. */
  readonly theme: readonly string[];
}

/** What of a cell's style can be said in the terms of `FileFormat`. */
export function fileFormat(style: CellStyle, { font: base, theme }: LookContext): FileFormat {
  const { alignment = {}, numFmt, protection } = style;
  return {
    ...fontFormat(style.font, base, theme),
    ...fillFormat(style.fill, theme, "fgColor"),
    ...borderFormat(style.border ?? {}, theme),
    ...oneOf("horizontal", alignment.horizontal, ["left", "center", "right"] as const),
    ...oneOf("vertical", alignment.vertical, ["top", "center"] as const),
    ...(alignment.wrapText === true ? { wrap: true } : {}),
    ...((alignment.indent ?? 0) > 0 ? { indent: alignment.indent ?? 0 } : {}),
    ...(numFmt === undefined || numFmt === "General" ? {} : { numberFormat: numFmt }),
    ...(protection?.locked === false ? { locked: false } : {}),
  };
}

/** What of a conditional format's style can be said so: only what it changes. */
export function differentialFormat(style: CellStyle, theme: readonly string[]): FileFormat {
  return {
    ...fontFormat(style.font, {}, theme),
    ...fillFormat(style.fill, theme, "bgColor"),
    ...borderFormat(style.border ?? {}, theme),
    ...(style.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
  };
}

function fontFormat(font: FontStyle | undefined, base: FontStyle, theme: readonly string[]): FileFormat {
  if (font === undefined) return {};
  const color = resolvedColor(font.color, theme);
  return {
    ...(font.name === undefined || font.name === base.name ? {} : { fontName: font.name }),
    ...(font.size === undefined || font.size === base.size ? {} : { fontSize: font.size }),
    ...(color === null || color === resolvedColor(base.color, theme) ? {} : { fontColor: color }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline === undefined || font.underline === false ? {} : { underline: true }),
    ...(font.strikethrough === true ? { strikethrough: true } : {}),
  };
}

/** The colour of a solid fill stands in front in a cell, and behind in a conditional format. */
function fillFormat(fill: FillStyle | undefined, theme: readonly string[], solid: "fgColor" | "bgColor"): FileFormat {
  if (fill?.type !== "pattern") return {};
  const color = resolvedColor(fill.pattern === "lightUp" ? fill.fgColor : (fill[solid] ?? fill.fgColor), theme);
  if (color === null) return {};
  if (fill.pattern === "lightUp") return { hatch: color };
  const isSolid = fill.pattern === "solid" || (solid === "bgColor" && fill.pattern === "none");
  return isSolid ? { fill: color } : {};
}

const sideNames = ["top", "right", "bottom", "left"] as const;

function borderFormat(border: BorderStyle, theme: readonly string[]): FileFormat {
  const sides = sideNames.flatMap((name): [(typeof sideNames)[number], FileSide][] => {
    const side = border[name];
    return side === undefined ? [] : [[name, { style: side.style, color: resolvedColor(side.color, theme) }]];
  });
  const [first] = sides;
  if (first === undefined) return {};
  const { color } = first[1];
  const isFrame = sides.length === sideNames.length && sides.every(([, side]) => side.style === "thin" && side.color === color);
  return isFrame && color !== null ? { border: color } : { sides: Object.fromEntries(sides) };
}

function oneOf<Name extends string, Value extends string>(name: Name, value: string | undefined, known: readonly Value[]): Partial<Record<Name, Value>> {
  const found = known.find((candidate) => candidate === value);
  const entries: Partial<Record<Name, Value>> = {};
  if (found !== undefined) entries[name] = found;
  return entries;
}
