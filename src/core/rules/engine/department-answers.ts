import { workbookNames } from "../../contract/workbook-names";
import { statusesToExplain } from "../../contract/vocabulary";
import { progressRemarks } from "../../entries/progress-check";
import { progressRemark } from "./progress-remark";
import type { RuleFacts } from "./rule-facts";
import type { InitiativeYear } from "./subjects";

/** How the departments of an initiative have answered for a year. */
export interface DepartmentAnswers {
  /** Rows that are 済. */
  readonly done: number;
  readonly isComplete: boolean;
  /** The first answer that must be explained: 遅れ, 見直し・中止. */
  readonly toExplain: string | null;
}

/** The answers for a year, whether it is due or not: who publishes asks for them. A row that is gone has not answered. */
export function departmentAnswers(facts: RuleFacts, { entries, departmentCount }: Pick<InitiativeYear, "entries" | "departmentCount">): DepartmentAnswers {
  const words = facts.words(workbookNames.progressStatuses);
  const done = entries.filter((entry) => progressRemark(facts, entry) === progressRemarks.done).length;
  const toExplain = entries.find(({ status }) => status !== null && statusesToExplain.includes(status) && words?.includes(status) !== false);
  return { done, isComplete: departmentCount > 0 && done === departmentCount, toExplain: toExplain?.status ?? null };
}
