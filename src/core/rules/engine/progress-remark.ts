import { workbookNames } from "../../contract/workbook-names";
import { progressCheck } from "../../entries/progress-check";
import type { ProgressEntry } from "../../entries/progress-entry";
import type { RuleFacts } from "./rule-facts";

/** 記入チェック of a report that is due, as the sheet shows it. */
export function progressRemark(facts: RuleFacts, entry: ProgressEntry): string {
  return progressCheck(entry, true, facts.words(workbookNames.progressStatuses) ?? facts.entries.progressStatuses);
}
