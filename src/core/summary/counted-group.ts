import { countsBy } from "../shared/counts-by";

/** How many of a group stand how. */
export interface CountedGroup<Kind> {
  readonly name: string;
  readonly counts: ReadonlyMap<Kind, number>;
  /** All of them: the denominator. */
  readonly total: number;
}

/** A group by how each of its members stands. */
export function countedGroup<Kind>(name: string, kinds: readonly Kind[]): CountedGroup<Kind> {
  return { name, counts: countsBy(kinds, (kind) => kind), total: kinds.length };
}
