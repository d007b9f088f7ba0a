import type { CellValue } from "./cell";

/**
 * Whether two cell values say the same.
 *
 * Line ends may change from LF to CRLF on the way through another program, and
 * a number may lose its last binary digit; neither is an edit. An empty text
 * and an empty cell are the same to a reader of the sheet.
 */
export function isSameValue(left: CellValue, right: CellValue): boolean {
  if (left === right) return true;
  const a = comparable(left);
  const b = comparable(right);
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b;
}

/** A value as it is compared: whatever program saved it, a text ends its lines alike, and an empty one is none. */
export function comparable(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  // Most texts have neither, and whole sheets are compared with every heading of ours.
  const text = value.includes("_x000D_") || value.includes("\r") ? value.replace(/_x000D_/g, "").replace(/\r\n?/g, "\n") : value;
  return text === "" ? null : text;
}
