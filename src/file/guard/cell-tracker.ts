import { addressText } from "../../core/workbook/address";
import { cellIndex, rowNumber, sheetColumns, sheetRows } from "./cell-reference";
import type { MarkupTag } from "./markup-tag";
import { markupText } from "./markup-text";

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const ampersand = 0x26;

/**
 * Where the rows and cells of a sheet stand as their tags stream by, and the
 * rectangle from A1 that holds them all.
 *
 * A row or cell without a reference follows the one before it, as hucre and
 * Excel read it. Methods that move answer with the reference as written when no
 * sheet has such a place, else `null`.
 */
export class CellTracker {
  rows = 0;
  columns = 0;
  /** Whether the present cell's value is the index of a shared string. */
  isSharedString = false;
  #row = 0;
  #nextColumn = 0;
  #row0 = 0;
  #column0 = 0;

  /** The present cell: `B5`. */
  get reference(): string {
    return addressText({ row: this.#row0, column: this.#column0 });
  }

  moveToRow(tag: MarkupTag): string | null {
    this.#row += 1;
    this.#nextColumn = 0;
    const cursor = tag.attributes();
    while (cursor.next()) {
      if (!isLetter(tag, cursor.nameStart, cursor.nameEnd, letterR)) continue;
      this.#row = rowNumber(tag.bytes, cursor.valueStart, cursor.valueEnd);
      if (this.#row < 1) return markupText(tag.bytes, cursor.valueStart, cursor.valueEnd);
    }
    return this.#row > sheetRows ? String(this.#row) : null;
  }

  moveToCell(tag: MarkupTag): string | null {
    const implied = (this.#row - 1) * sheetColumns + this.#nextColumn;
    const isBeyond = this.#nextColumn >= sheetColumns;
    let isImplied = true;
    let cell = implied;
    this.isSharedString = false;
    const cursor = tag.attributes();
    while (cursor.next()) {
      const { nameStart, nameEnd, valueStart, valueEnd } = cursor;
      if (isLetter(tag, nameStart, nameEnd, letterR)) {
        isImplied = valueStart === valueEnd;
        cell = isImplied ? implied : cellIndex(tag.bytes, valueStart, valueEnd);
        if (cell < 0) return markupText(tag.bytes, valueStart, valueEnd);
      } else if (isLetter(tag, nameStart, nameEnd, letterT)) {
        this.isSharedString = isSharedStringType(tag.bytes, valueStart, valueEnd);
      }
    }
    if (isImplied && isBeyond) return `R${this.#row}C${this.#nextColumn + 1}`;
    this.#column0 = cell % sheetColumns;
    this.#row0 = (cell - this.#column0) / sheetColumns;
    this.#nextColumn = this.#column0 + 1;
    this.rows = Math.max(this.rows, this.#row0 + 1);
    this.columns = Math.max(this.columns, this.#nextColumn);
    return null;
  }
}

function isLetter(tag: MarkupTag, start: number, end: number, letter: number): boolean {
  return end - start === 1 && tag.bytes[start] === letter;
}

/** Reads the value as text only when it hides behind a character reference: this runs for every cell. */
function isSharedStringType(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === ampersand) return markupText(bytes, start, end) === "s";
  return end - start === 1 && bytes[start] === letterS;
}
