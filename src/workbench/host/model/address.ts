import { type Area, areaBetween, isOnSheet, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/** The letters of a column counted from 0: `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** The column that letters name, counted from 0. */
export function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An area as A1 text: `B5`, `B5:C9`, `B:C`, `5:9`. With `sign` `$` nothing in it moves when copied. */
export function areaText(area: Area, sign: "" | "$" = ""): string {
  const column = (index: number): string => sign + columnLetters(index);
  const row = (index: number): string => sign + String(index + 1);
  if (area.rows === sheetRows) return `${column(area.column)}:${column(lastColumn(area))}`;
  if (area.columns === sheetColumns) return `${row(area.row)}:${row(lastRow(area))}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** A sheet's name as formulas write it: quoted only where it must be. */
export function sheetInFormula(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parsedAddress(name) === null && !/^r\d*c?\d*$/iu.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An A1 text as it was read; `sheet` is `null` when it names none. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `B5`, `$B$5:$C$9`, `B:C`, `5:9`, with or without a sheet; `null` for anything else. */
export function parsedAddress(text: string): ParsedAddress | null {
  const match = /^=?(?:'((?:[^']|'')+)'!|([^'!:]+)!)?(\$?[A-Za-z]{0,3}\$?[0-9]{0,7})(?::(\$?[A-Za-z]{0,3}\$?[0-9]{0,7}))?$/u.exec(text.trim());
  if (match === null) return null;
  const area = areaOf(match[3] ?? "", match[4]);
  return area === null ? null : { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

function areaOf(first: string, last: string | undefined): Area | null {
  const from = cornerOf(first);
  const to = last === undefined ? from : cornerOf(last);
  if (from === null || to === null) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (last === undefined && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? sheetRows - 1].sort((left, right) => left - right);
  const columns = [from.column ?? 0, to.column ?? sheetColumns - 1].sort((left, right) => left - right);
  const area = areaBetween(rows[0] ?? 0, columns[0] ?? 0, rows[1] ?? 0, columns[1] ?? 0);
  return isOnSheet(area) ? area : null;
}

function cornerOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([A-Za-z]{0,3})\$?([1-9][0-9]*|)$/u.exec(text);
  const letters = match?.[1] ?? "";
  const digits = match?.[2] ?? "";
  if (match === null || (letters === "" && digits === "")) return null;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : columnOfLetters(letters) };
}
