/** Does something after a while, unless it is called off. */
export type Timer = (milliseconds: number, act: () => void) => () => void;

/** Rings once, at the earliest of the times it was set to. */
export class Alarm {
  readonly #timer: Timer;
  readonly #ring: () => void;
  #set: { readonly delay: number; readonly callOff: () => void } | null = null;

  constructor(timer: Timer, ring: () => void) {
    this.#timer = timer;
    this.#ring = ring;
  }

  /** A shorter delay, in milliseconds, takes the place of a longer one; a longer one changes nothing, so that edits without end are told too. */
  set(delay: number): void {
    if (this.#set !== null && this.#set.delay <= delay) return;
    this.callOff();
    const callOff = this.#timer(delay, () => {
      this.#set = null;
      this.#ring();
    });
    this.#set = { delay, callOff };
  }

  callOff(): void {
    this.#set?.callOff();
    this.#set = null;
  }
}
