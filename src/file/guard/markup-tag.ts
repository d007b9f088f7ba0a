import { AttributeCursor, isMarkupSpace } from "./attribute-cursor";
import { markupText } from "./markup-text";

const colon = 0x3a;

/**
 * The tag a scanner stands at, as places in its bytes. One tag object serves a
 * whole part, so whoever wants to keep something of it takes it as text.
 */
export class MarkupTag {
  bytes: Uint8Array = new Uint8Array(0);
  attributesStart = 0;
  end = 0;
  #start = 0;
  #nameStart = 0;
  #nameEnd = 0;
  readonly #cursor = new AttributeCursor();

  /** Moves to the tag whose name begins at `start` and whose attributes end before `end`. */
  moveTo(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.end = end;
    this.#start = start;
    this.#nameStart = start;
    let at = start;
    while (at < end && !isMarkupSpace(bytes[at])) {
      if (bytes[at] === colon && this.#nameStart === start) this.#nameStart = at + 1;
      at += 1;
    }
    this.#nameEnd = at;
    this.attributesStart = at;
  }

  /** Whether the tag has this name, whatever its namespace prefix. */
  isNamed(name: string): boolean {
    if (this.#nameEnd - this.#nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[this.#nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The name without its namespace prefix. */
  get name(): string {
    return markupText(this.bytes, this.#nameStart, this.#nameEnd);
  }

  /** The name as written, with its prefix. */
  get qualifiedName(): string {
    return markupText(this.bytes, this.#start, this.#nameEnd);
  }

  /** A fresh walk over the tag's attributes; it ends the walk before it. */
  attributes(): AttributeCursor {
    return this.#cursor.over(this.bytes, this.attributesStart, this.end);
  }

  /** An attribute's value, or `null` when the tag lacks it; of two with one name the later. */
  attribute(name: string): string | null {
    let value: string | null = null;
    const cursor = this.attributes();
    while (cursor.next()) {
      if (cursor.isNamed(name)) value = markupText(this.bytes, cursor.valueStart, cursor.valueEnd);
    }
    return value;
  }
}
