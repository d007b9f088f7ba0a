import type { UnusableWorkbook } from "../../../app/open-plan-workbook";
import type { NoFindingsTable } from "../../../app/record-findings";
import type { Messages } from "../../messages/messages";

/** Why nothing was written, where the workbook as a whole stands in the way. */
export function toldUnusable(problem: UnusableWorkbook | NoFindingsTable, { unusable, check }: Messages): { readonly text: string; readonly isWarning: boolean } {
  return { text: problem.code === "noFindingsTable" ? check.noFindingsTable : unusable(problem), isWarning: true };
}
