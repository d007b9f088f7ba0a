const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * A walk over the attributes of one tag without making text of them: after
 * each `next()` the four places hold the name and the value in the bytes.
 *
 * It takes malformed attributes the way hucre does (no value, no quotes), so
 * that the guard and the reader never see two different cells in one tag.
 */
export class AttributeCursor {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #position = 0;
  #end = 0;

  over(bytes: Uint8Array, start: number, end: number): this {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
    return this;
  }

  next(): boolean {
    this.#skipSpace();
    if (this.#position >= this.#end) return false;
    this.nameStart = this.#position;
    while (this.#position < this.#end && this.#bytes[this.#position] !== equals && !this.#atSpace()) this.#position += 1;
    this.nameEnd = this.#position;
    if (this.nameEnd === this.nameStart) return false;
    this.#skipSpace();
    this.valueStart = this.valueEnd = this.#position;
    if (this.#bytes[this.#position] !== equals || this.#position >= this.#end) return true;
    this.#position += 1;
    this.#skipSpace();
    this.#takeValue();
    return true;
  }

  /** Whether the attribute just reached is called this, all letters ASCII. */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.#bytes[this.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  #takeValue(): void {
    const quote = this.#bytes[this.#position];
    const isQuoted = quote === doubleQuote || quote === singleQuote;
    if (isQuoted) this.#position += 1;
    this.valueStart = this.#position;
    while (this.#position < this.#end && !(isQuoted ? this.#bytes[this.#position] === quote : this.#atSpace())) {
      this.#position += 1;
    }
    this.valueEnd = this.#position;
    if (isQuoted) this.#position += 1;
  }

  #skipSpace(): void {
    while (this.#position < this.#end && this.#atSpace()) this.#position += 1;
  }

  #atSpace(): boolean {
    return isMarkupSpace(this.#bytes[this.#position]);
  }
}

/** Whether a byte is one of the four spaces of XML. */
export function isMarkupSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
