import type { Cell, CellStyle, FontStyle } from "hucre";
import type { CellLook, FileFormat } from "../file-cell";
import { bookStyle } from "./book-style";

/** A thing that has a look. */
export interface Styled {
  readonly look: CellLook | null;
  readonly format: FileFormat;
}

/** The number of a thing's style in the styles part, 0 for the default one. */
export type NumberOfStyle = (thing: Styled) => number;

/**
 * Numbers for the styles of columns and rows. The file library numbers only the
 * styles of cells, so a row below all others is given a cell for each style; it
 * is taken away again when the part is finished.
 */
export class StyleSlots {
  readonly #slots = new Map<string, { readonly slot: number; readonly style: CellStyle }>();

  /** @param row The first row below everything the sheet holds. */
  constructor(
    private readonly row: number,
    private readonly base: FontStyle,
  ) {}

  /** Asks for the number of a thing's style. */
  ask(thing: Styled): void {
    const style = bookStyle(thing.look, thing.format, this.base);
    const key = JSON.stringify(style);
    if (style !== null && !this.#slots.has(key)) this.#slots.set(key, { slot: this.#slots.size, style });
  }

  /** The cells of the row to come; there is always one, so that rows without cells above it are written too. */
  cells(): [string, Partial<Cell>][] {
    const cells = [...this.#slots.values()].map(({ slot, style }): [string, Partial<Cell>] => [`${this.row},${slot}`, { value: 0, style }]);
    return cells.length === 0 ? [[`${this.row},0`, { value: 0 }]] : cells;
  }

  /** The rows without the one below them, and the numbers its cells were given. */
  taken(rows: string): { readonly rows: string; readonly numberOf: NumberOfStyle } {
    const start = rows.lastIndexOf(`<row r="${this.row + 1}"`);
    const end = rows.indexOf("</row>", start) + "</row>".length;
    const cells = rows.slice(start, end).match(/<c [^>]*>/g) ?? [];
    const numbers = cells.map((cell) => Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0));
    return {
      rows: rows.slice(0, start) + rows.slice(end),
      numberOf: ({ look, format }) => numbers[this.#slots.get(JSON.stringify(bookStyle(look, format, this.base)))?.slot ?? -1] ?? 0,
    };
  }
}
