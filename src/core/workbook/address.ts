/** A cell's place on its sheet, both counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column counted from 0: `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** The A1 text of a cell: `{ row: 4, column: 1 }` is `B5`. */
export function addressText({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 text of a rectangle, both corners included. */
export function rangeText(first: CellAddress, last: CellAddress): string {
  return `${addressText(first)}:${addressText(last)}`;
}

/** The cell an A1 text such as `B5` or `$B$5` names, or `null` when it names none. */
export function parsedAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A sheet's name as formulas write it: always quoted, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A reference that does not move when copied, with its sheet: `'表紙'!$C$5`, `'設定'!$H$4:$H$10`. */
export function absoluteReference(sheet: string, first: CellAddress, last: CellAddress = first): string {
  const corner = ({ row, column }: CellAddress): string => `$${columnLetters(column)}$${row + 1}`;
  const isOneCell = first.row === last.row && first.column === last.column;
  return `${quotedSheetName(sheet)}!${corner(first)}${isOneCell ? "" : `:${corner(last)}`}`;
}
