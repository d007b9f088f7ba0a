import { progressStatuses, statusesBehind } from "../contract/vocabulary";

/** What a word of 進捗区分 says of being late; `unknown` where the word does not say it, as ◎ or A. */
export type Lateness = "late" | "onTime" | "unknown";

/**
 * What a word of 進捗区分 says of being late. The words the list is made with are
 * known. HR may keep others in 設定: of these only whole words that leave no doubt
 * are taken (大幅な遅れ, 遅れなし). Part of a word tells nothing: 遅れなく実施 is not late,
 * 達成できず is not done; of all such nobody but the city knows.
 */
export function lateness(grade: string): Lateness {
  if (statusesBehind.includes(grade)) return "late";
  if (progressStatuses.some((known) => known === grade)) return "onTime";
  if (surelyLate.test(grade)) return "late";
  return surelyOnTime.test(grade) ? "onTime" : "unknown";
}

const surelyLate = /^(?:大幅[なに]?|やや|一部|少し)?(?:遅れ|遅延)(?:あり|ている|ています|気味|が生じている)?$/u;

const surelyOnTime = /^(?:(?:概ね|おおむね)?順調|計画(?:どおり|通り)(?:に進行)?|完了|達成|遅れなし|遅延なし)$/u;
