import { notApplicable, statusesToExplain, statusesWithResult } from "../contract/vocabulary";
import type { ProgressEntry } from "./progress-entry";

/** What 記入チェック says, in the fewest words that tell a person what to do. */
export const progressRemarks = {
  done: "済",
  empty: "未記入",
  status: "進捗状況を選択",
  word: "一覧から選択",
  result: "取組実績を記入",
  remedy: "課題・対応を記入",
  units: "実施数が対象数超",
  year: "年度を確認",
} as const;

/**
 * What a progress row still lacks. Nothing is asked of years after 対象年度
 * (`isAsked` false): the check is then empty. `words` are those 進捗状況 is
 * chosen from; one that was typed and is not among them cannot be counted.
 */
export function progressCheck(entry: ProgressEntry, isAsked: boolean, words: readonly string[]): string {
  if (!isAsked) return "";
  const { status, result, remedy, unitsTotal, unitsDone } = entry;
  if (status === null) return result === null ? progressRemarks.empty : progressRemarks.status;
  if (!words.includes(status)) return progressRemarks.word;
  if (status === notApplicable) return progressRemarks.done;
  if (statusesToExplain.includes(status) && remedy === null) return progressRemarks.remedy;
  if (statusesWithResult.includes(status) && result === null) return progressRemarks.result;
  const isOver = unitsTotal !== null && unitsDone !== null && unitsDone > unitsTotal;
  return isOver ? progressRemarks.units : progressRemarks.done;
}
