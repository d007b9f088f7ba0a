/** How many there are of each text, for telling what of one list another has too, as often as it has it. */
export class Tally {
  readonly #counts = new Map<string, number>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** Takes one out; whether there was one. One taken in vain is owed: the next that is added makes up for it. */
  take(text: string): boolean {
    const count = this.#counts.get(text) ?? 0;
    this.#counts.set(text, count - 1);
    return count > 0;
  }
}
