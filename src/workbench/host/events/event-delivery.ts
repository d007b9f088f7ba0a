const later = setTimeout;

/** Brings events to the client one after another, each in a turn of its own, as Excel does: after the answer of the sync that caused them (assumed: `eventOrder`). */
export class EventDelivery {
  readonly #deliver: (text: string) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(deliver: (text: string) => void) {
    this.#deliver = deliver;
  }

  /** Sends a message as soon as those before it are there. */
  send(text: string): void {
    this.#last = this.#last.then(() => new Promise((resolve) => {
      later(() => {
        this.#deliver(text);
        resolve();
      }, 0);
    }));
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.#last) {
      seen = this.#last;
      await seen;
    }
  }
}
