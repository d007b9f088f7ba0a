import { textDigest } from "../shared/text-digest";
import type { Plan } from "./plan";

/**
 * A short text that changes whenever anything in the plan's data does. It tells
 * a workbook made from an older edition of the data; it protects nothing.
 */
export function planFingerprint(plan: Plan): string {
  const fingerprint = known.get(plan) ?? textDigest(JSON.stringify(plan));
  known.set(plan, fingerprint);
  return fingerprint;
}

/** A plan never changes once it is read, and an update asks for its fingerprint several times. */
const known = new WeakMap<Plan, string>();
