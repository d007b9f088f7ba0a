import type { Plan } from "./plan";

/**
 * A short text that changes whenever anything in the plan's data does. It tells
 * a workbook made from an older edition of the data; it protects nothing.
 */
export function planFingerprint(plan: Plan): string {
  const fingerprint = known.get(plan) ?? computed(plan);
  known.set(plan, fingerprint);
  return fingerprint;
}

/** A plan never changes once it is read, and an update asks for its fingerprint several times. */
const known = new WeakMap<Plan, string>();

function computed(plan: Plan): string {
  const text = JSON.stringify(plan);
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ code ^ (high >>> 16), 0x85ebca6b) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
