import type { CellFormat } from "../../core/workbook/cell-format";
import { fillNumberFormat } from "./fill";

/** The font of every cell of ours: Excel's own in Japanese, with a size that prints well on A3. */
export const bodyFont = { name: "游ゴシック", size: 10 } as const;

/** What a format can be given to: one range, or several as one. */
export interface FormatTarget {
  readonly format: Excel.RangeFormat;
}

/** One trait of a cell's look, set by itself, so that cells which share it are set together. */
export interface Aspect {
  readonly name: string;
  /** How many calls setting it takes. */
  readonly calls: number;
  /** What of a format it is; `null` where the format does not say. */
  readonly of: (format: CellFormat) => string | null;
  readonly set: (target: FormatTarget, value: string) => void;
}

const yes = "yes";

function flag(value: boolean | undefined): string | null {
  return value === undefined ? null : value ? yes : "no";
}

function text(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** The traits that ranges and areas share. */
export const aspects: readonly Aspect[] = [
  { name: "fontColor", calls: 1, of: ({ fontColor }) => text(fontColor), set: ({ format }, value) => (format.font.color = `#${value}`) },
  { name: "fontSize", calls: 1, of: ({ fontSize }) => text(fontSize), set: ({ format }, value) => (format.font.size = Number(value)) },
  { name: "bold", calls: 1, of: ({ bold }) => flag(bold), set: ({ format }, value) => (format.font.bold = value === yes) },
  { name: "italic", calls: 1, of: ({ italic }) => flag(italic), set: ({ format }, value) => (format.font.italic = value === yes) },
  { name: "underline", calls: 1, of: ({ underline }) => flag(underline), set: ({ format }, value) => (format.font.underline = value === yes ? "Single" : "None") },
  { name: "fill", calls: 3, of: ({ fill, hatch }) => (hatch === undefined ? text(fill) : `/${hatch}`), set: ({ format }, value) => setFill(format.fill, value) },
  { name: "horizontal", calls: 1, of: ({ horizontal }) => text(horizontal), set: ({ format }, value) => (format.horizontalAlignment = horizontals[value] ?? "General") },
  { name: "vertical", calls: 1, of: ({ vertical }) => text(vertical), set: ({ format }, value) => (format.verticalAlignment = verticals[value] ?? "Top") },
  { name: "wrap", calls: 1, of: ({ wrap }) => flag(wrap), set: ({ format }, value) => (format.wrapText = value === yes) },
  { name: "indent", calls: 1, of: ({ indent }) => text(indent), set: ({ format }, value) => (format.indentLevel = Number(value)) },
  { name: "locked", calls: 1, of: ({ locked }) => flag(locked), set: ({ format }, value) => (format.protection.locked = value === yes) },
];

/** Number formats are set range by range: several as one have none. */
export function setNumberFormat(range: Excel.Range, value: string): void {
  fillNumberFormat(range, value);
}

const horizontals: Readonly<Record<string, "Left" | "Center" | "Right">> = { left: "Left", center: "Center", right: "Right" };
const verticals: Readonly<Record<string, "Top" | "Center" | "Bottom">> = { top: "Top", center: "Center", bottom: "Bottom" };

/** A value that begins with a stroke is a hatch; an empty one is no fill. */
function setFill(fill: Excel.RangeFill, value: string): void {
  if (value === "") {
    fill.clear();
  } else if (value.startsWith("/")) {
    fill.color = "#FFFFFF";
    fill.pattern = "LightUp";
    fill.patternColor = `#${value.slice(1)}`;
  } else {
    fill.color = `#${value}`;
  }
}

/** Thin lines around and between all cells of a rectangle of this many rows and columns. */
export function setBorders({ format }: FormatTarget, color: string, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const inside = [...(rows > 1 ? (["InsideHorizontal"] as const) : []), ...(columns > 1 ? (["InsideVertical"] as const) : [])];
  for (const side of [...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const), ...inside]) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${color}`;
  }
}
