import { progressTable } from "../../contract/tables";
import type { RuleFacts } from "./rule-facts";
import type { InitiativeYear, ScheduleLine } from "./subjects";
import { statusColumn } from "./status-column";
import { typedStatus } from "./typed-status";

/** How a line of the schedule grid stands in a year. */
export interface LineStatus {
  readonly word: string;
  /** Whether the line says so itself; else it is the lead department's 進捗状況. */
  readonly isOwn: boolean;
}

/** 「空欄は、取りまとめ部署の進捗状況に同じ」; `null` where neither says a word of the list. */
export function lineStatus(facts: RuleFacts, { row }: ScheduleLine, { year, lead }: InitiativeYear): LineStatus | null {
  const own = typedStatus(facts, row, statusColumn(year));
  const status = own ?? (lead === null ? null : typedStatus(facts, lead.row, progressTable.status));
  return status === null || status === "unreadable" ? null : { word: status.word, isOwn: own !== null };
}
