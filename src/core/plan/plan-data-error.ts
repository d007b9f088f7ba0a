/** One thing wrong with a folder of plan data, told so that the person who wrote the data can find it. */
export interface PlanDataProblem {
  /** The file, `goals.ts`. */
  readonly file: string;
  /** The entry in the words of the plan (`目標 03-1a`), or `null` when the file as a whole is meant. */
  readonly entry: string | null;
  /** The field as the file spells it (`threshold`), or `null` when the entry as a whole is meant. */
  readonly field: string | null;
  /** What is wrong or what to put there, without the full stop. */
  readonly reason: string;
}

/** Why a folder of plan data is not a plan: every problem found, at least one, in the order of the files. */
export interface PlanDataError {
  readonly problems: readonly PlanDataProblem[];
}

/** A problem as one line: `goals.ts: 目標 03-1a の threshold: 数値が必要です`. */
export function planDataProblemLine({ file, entry, field, reason }: PlanDataProblem): string {
  const place = [entry, field].filter((part) => part !== null).join(" の ");
  return place === "" ? `${file}: ${reason}` : `${file}: ${place}: ${reason}`;
}
