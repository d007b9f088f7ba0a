import type { TroubledRows } from "../../app/troubled-rows";

/** The rows that a person has to do something about: where no row of ours is missing, an unknown one is simply theirs. */
export function troublesToTell(rows: readonly TroubledRows[]): TroubledRows[] {
  return rows.filter(({ trouble, missing }) => trouble !== "unknown" || missing.length > 0);
}
