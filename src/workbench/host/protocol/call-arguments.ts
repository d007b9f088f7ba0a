import { invalidArgument } from "./host-error";
import { wireBoolean, wireInteger, wireText, wireWord, type WireValue } from "./wire-value";

/** An argument: a value, or the target of an object that was handed over. */
export type Argument = { readonly value: WireValue } | { readonly target: object };

/** The arguments of a call, read with Excel's strictness: what does not fit is refused. */
export class CallArguments {
  readonly #list: readonly Argument[];

  constructor(list: readonly Argument[]) {
    this.#list = list;
  }

  /** The plain value at a position; `null` when it was left out. */
  value(position: number): WireValue {
    const argument = this.#list[position];
    if (argument === undefined) return null;
    if (!("value" in argument)) throw invalidArgument();
    return argument.value;
  }

  isGiven(position: number): boolean {
    const argument = this.#list[position];
    return argument !== undefined && !("value" in argument && argument.value === null);
  }

  /** The object at a position, or `null` when a plain value stands there. */
  target(position: number): object | null {
    const argument = this.#list[position];
    return argument !== undefined && "target" in argument ? argument.target : null;
  }

  text(position: number): string {
    return wireText(this.value(position));
  }

  textOr(position: number, otherwise: string): string {
    return this.isGiven(position) ? this.text(position) : otherwise;
  }

  integer(position: number): number {
    return wireInteger(this.value(position));
  }

  integerOr(position: number, otherwise: number): number {
    return this.isGiven(position) ? this.integer(position) : otherwise;
  }

  booleanOr(position: number, otherwise: boolean): boolean {
    return this.isGiven(position) ? wireBoolean(this.value(position)) : otherwise;
  }

  wordOr<Word extends string>(position: number, words: readonly Word[], otherwise: Word): Word {
    return this.isGiven(position) ? wireWord(this.value(position), words) : otherwise;
  }
}
