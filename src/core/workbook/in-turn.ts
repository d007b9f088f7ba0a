import type { Step } from "./command";

/** Found where a step tells of another one that was not carried out. */
const nothingToTell = "nothing to tell of";

/**
 * What became of steps that are carried out one after another: what was found
 * instead of what was expected, or `null`. Those that tell of another step come
 * last, and nothing is done for them where that one was not carried out.
 */
export function inTurn<Kind extends Step>(steps: readonly Kind[], carryOut: (step: Kind) => string | null): Map<Step, string | null> {
  const found = new Map<Step, string | null>();
  for (const step of [...steps.filter((one) => toldOf(one) === null), ...steps.filter((one) => toldOf(one) !== null)]) {
    const told = toldOf(step);
    found.set(step, told !== null && (found.get(told) ?? null) !== null ? nothingToTell : carryOut(step));
  }
  return found;
}

function toldOf(step: Step): Step | null {
  return step.kind === "appendRow" ? (step.tellsOf ?? null) : null;
}
