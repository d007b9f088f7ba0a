/**
 * States what our own code guarantees. A violation is a bug of ours, never
 * something a user did.
 *
 * @throws Error when the condition does not hold.
 */
export function invariant(condition: boolean, guarantee: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${guarantee}`);
}
