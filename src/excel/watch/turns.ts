/** Work that is done one after another, in the order it came; what fails holds nothing up. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  async take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
