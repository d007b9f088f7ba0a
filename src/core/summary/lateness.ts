import { progressStatuses, statusesBehind } from "../contract/vocabulary";

/** What a word of 進捗区分 says of being late; `unknown` where the word does not say it, as ◎ or A. */
export type Lateness = "late" | "onTime" | "unknown";

/**
 * What a word of 進捗区分 says of being late. The words the list is made with are
 * known. HR may keep others in 設定: one that holds 遅れ, 遅延 or 未着手 and does not deny
 * it (大幅な遅れ, not 遅れなし) is late, one that says that things go as they should is
 * not, and of all others nobody but the city knows.
 */
export function lateness(grade: string): Lateness {
  if (statusesBehind.includes(grade)) return "late";
  if (progressStatuses.some((known) => known === grade)) return "onTime";
  if (/(?:遅れ|遅延|未着手)(?!(?:気味)?(?:では)?[はもが]?(?:なし|無し|ない|無い)|[をは]?解消)/u.test(grade)) return "late";
  const isDenied = /なし|無し|ない|無い|未|不/u.test(grade);
  return /遅れ|遅延/u.test(grade) || (/順調|どおり|通り|完了|達成/u.test(grade) && !isDenied) ? "onTime" : "unknown";
}
