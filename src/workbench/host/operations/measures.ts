import type { Sheet } from "../model/sheet";

/*
 * Files count a column's width in widest digits of the default font, padding
 * included (ECMA-376 part 1, 18.3.1.13); the API counts points. A widest digit
 * has 7 pixels at 96 dpi, as of Calibri 11 (assumed: `digitWidth`).
 */

const digitPixels = 7;
const pointsPerPixel = 0.75;

/** The width a file would give a column nobody widened: 64 pixels. */
export const standardWidth = 9.140625;
/** Points of a row nobody made higher. */
export const standardHeight = 15;

/** The points of a column's width as files write it. */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;
}

/** The width a file would give a column of so many points. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / digitPixels) * 256) / 256;
}

/** How wide a column is; a hidden one takes no room. */
export function columnPoints(sheet: Sheet, column: number): number {
  const { width, isHidden } = sheet.columnState(column);
  return isHidden ? 0 : pointsOfWidth(width ?? standardWidth);
}

/** How high a row is; a hidden one takes no room. */
export function rowPoints(sheet: Sheet, row: number): number {
  const { height, isHidden } = sheet.rowState(row);
  return isHidden ? 0 : (height ?? standardHeight);
}
