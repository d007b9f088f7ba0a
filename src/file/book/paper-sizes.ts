import type { FilePage } from "./file-page";

/** The papers that have a name here, by the number files give them. */
export const paperNames: ReadonlyMap<number, NonNullable<FilePage["paper"]>> = new Map([
  [1, "letter"], [3, "tabloid"], [5, "legal"], [7, "executive"], [8, "a3"], [9, "a4"], [11, "a5"], [12, "b4"], [13, "b5"],
]);

/** The number of a paper. */
export function paperNumber(paper: NonNullable<FilePage["paper"]>): number | null {
  return [...paperNames].find(([, name]) => name === paper)?.[0] ?? null;
}
