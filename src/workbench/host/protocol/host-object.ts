import type { CallArguments } from "./call-arguments";
import type { WireRecord, WireValue } from "./wire-value";

/**
 * An object of Excel's as the client sees it: a class name, a target inside the
 * host, and the members that were written for it. Asking for any other member
 * is refused by name.
 */
export interface HostObject {
  readonly className: string;
  /** What the object stands for; arguments are told apart by it. */
  readonly target: object;
  /** What the client needs to find the object again: `{}` when its path is enough. */
  identity(isUntracked: boolean): WireRecord;
  /** The scalars that a `load` without names brings. */
  readonly usualScalars: readonly string[];
  hasScalar(name: string): boolean;
  read(name: string): WireValue;
  write(name: string, value: WireValue): void;
  /** The object behind a property; `null` when there is none (`…OrNullObject`). */
  child(name: string): HostObject | null;
  call(name: string, args: CallArguments): Outcome;
  /** The members of a collection; `null` for anything else. */
  items(): readonly HostObject[] | null;
  /** The member that an indexer names. */
  item(key: WireValue): HostObject;
}

/** What a method gives: an object, a value, or (`null`) no object. */
export type Outcome = HostObject | { readonly value: WireValue } | null;

/** A plain value as a method's outcome. */
export function answer(value: WireValue): Outcome {
  return { value };
}

/** Whether an outcome is an object and no plain value. */
export function isHostObject(outcome: Outcome): outcome is HostObject {
  return outcome !== null && "className" in outcome;
}
