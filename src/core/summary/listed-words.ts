import { progressStatuses } from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import { errorTexts } from "../entries/error-texts";
import type { PlanEntries } from "../entries/plan-entries";

/** What stands for a word that is none of its list's: whatever somebody typed there stays in the workbook. */
export const otherWord = "その他";

/** A list of words as HR keeps it in 設定; the words it is made with where it cannot be read, or where nothing is left of it. */
export function listedWords({ lists }: Pick<PlanEntries, "lists">, list: typeof workbookNames.reviewStates | typeof workbookNames.progressStatuses): readonly string[] {
  const kept = lists.get(list) ?? [];
  return kept.length > 0 ? kept : progressStatuses;
}

/** A typed word as the summary counts it: the list's own, or その他; `null` = not entered, or an error a formula gave. */
export function countedWord(typed: string | null, listed: readonly string[]): string | null {
  if (typed === null || errorTexts.includes(typed)) return null;
  return listed.includes(typed) ? typed : otherWord;
}

/** The words that are counted: the list's, and その他 where something else was typed. */
export function countedWords(listed: readonly string[], counted: readonly (string | null)[]): string[] {
  return [...new Set([...listed, ...counted.flatMap((word) => word ?? [])])];
}
