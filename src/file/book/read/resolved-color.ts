import type { Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";

/** The colours a file may name by number, from 8 on; 0 to 7 repeat the first eight. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Themes list dark before light; formats count the light one first. */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** A colour as RRGGBB, `null` for one left to the program. */
export function resolvedColor(color: Color | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  const { rgb, theme: place, tint, indexed } = color;
  if (rgb !== undefined) return /^[0-9A-Fa-f]{6}$/.test(rgb) ? tinted(rgb.toUpperCase(), tint) : null;
  if (place !== undefined) return resolveThemeColor([...theme], themeOrder[place] ?? place, tint);
  if (indexed === undefined) return null;
  return indexed === 64 ? "000000" : indexed === 65 ? "FFFFFF" : (palette[indexed < 8 ? indexed : indexed - 8] ?? null);
}

function tinted(rgb: string, tint: number | undefined): string {
  return resolveThemeColor([rgb], 0, tint);
}
