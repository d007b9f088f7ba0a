import fc from "fast-check";
import type { Scene } from "../workbooks/scene";

/** Something that a person, or another program, does to a workbook. Where there is nothing to do it to, nothing happens. */
export interface Edit {
  /** What is done, for reading a counterexample. */
  readonly told: string;
  readonly make: (scene: Scene) => void;
}

/** An edit with its description. */
export function edit(told: string, make: (scene: Scene) => void): Edit & { readonly [fc.toStringMethod]: () => string } {
  return { told, make, [fc.toStringMethod]: () => told };
}

/** A number that picks one of however many things there are when the edit is made. */
export const pick: fc.Arbitrary<number> = fc.nat(999);

/** The thing a number picks; `undefined` where there is none. */
export function picked<Item>(things: readonly Item[], number: number): Item | undefined {
  return things[number % Math.max(1, things.length)];
}
