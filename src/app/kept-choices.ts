import { changeId } from "../core/workbook/change-id";
import type { Choice } from "./carry-out-update";
import type { Overwrite } from "./prepare-update";

/**
 * What a person chose for plan cells that somebody typed over, kept while the
 * workbook is read again and again: by what the change is about, with what it
 * was about when they chose.
 */
export type KeptChoices = ReadonlyMap<string, { readonly choice: Choice; readonly seen: string }>;

/** The choices with one more made for these cells, or taken back where it is `null`. A cell that cannot be recorded as a revision is left as it was. */
export function withChoice(kept: KeptChoices, overwrites: readonly Overwrite[], choice: Choice | null): KeptChoices {
  const next = new Map(kept);
  for (const overwrite of overwrites) {
    if (choice === null) next.delete(changeId(overwrite.change));
    else if (isPossible(overwrite, choice)) next.set(changeId(overwrite.change), { choice, seen: seenIn(overwrite) });
  }
  return next;
}

/** The choices that still hold among cells found now: not where the cell, or what the plan says of it, has changed since. */
export function standingChoices(kept: KeptChoices, overwrites: readonly Overwrite[]): ReadonlyMap<Overwrite, Choice> {
  return new Map(
    overwrites.flatMap((overwrite) => {
      const made = kept.get(changeId(overwrite.change));
      return made !== undefined && made.seen === seenIn(overwrite) && isPossible(overwrite, made.choice) ? [[overwrite, made.choice] as const] : [];
    }),
  );
}

/** The choices that still hold, for the next time. */
export function stillStanding(kept: KeptChoices, overwrites: readonly Overwrite[]): KeptChoices {
  const ids = new Set([...standingChoices(kept, overwrites).keys()].map(({ change }) => changeId(change)));
  return ids.size === kept.size ? kept : new Map([...kept].filter(([id]) => ids.has(id)));
}

function isPossible({ revision }: Overwrite, choice: Choice): boolean {
  return choice === "restore" || revision !== null;
}

/** What a person saw of the cell when they chose. */
function seenIn({ change: { before, beforeFormula, after } }: Overwrite): string {
  return JSON.stringify([before, beforeFormula, after]);
}
