import { markupText } from "./markup-text";

const longestShown = 40;
const largest = 1e9;

/** The index a text cell gives for its shared string, gathered from its character data. */
export class SharedStringIndex {
  #index = 0;
  #digits = 0;
  /** What was written when it is not just digits. */
  #odd = "";

  clear(): void {
    this.#index = 0;
    this.#digits = 0;
    this.#odd = "";
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9 || this.#index > largest) {
        if (this.#odd.length < longestShown) this.#odd += markupText(bytes, at, Math.min(end, at + longestShown));
        return;
      }
      this.#index = this.#index * 10 + digit;
      this.#digits += 1;
    }
  }

  /** Whether there is such a string among `count` strings. An index left out is none: hucre would take the first. */
  isAmong(count: number): boolean {
    return this.#odd === "" && this.#digits > 0 && this.#index < count;
  }

  /** The index as written, shortened, empty when none is. */
  get written(): string {
    return `${this.#digits > 0 ? this.#index : ""}${this.#odd}`;
  }
}
