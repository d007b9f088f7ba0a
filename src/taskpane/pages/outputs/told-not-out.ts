import type { SummaryNotWritten } from "../../../app/write-summary";
import type { Messages } from "../../messages/messages";

/** Why the summary did not come out; nothing was written then. */
export function toldNotOut(problem: Exclude<SummaryNotWritten, { readonly code: "changedByPeople" }>, { outputs, unusable }: Messages): { readonly text: string; readonly isWarning: boolean } {
  switch (problem.code) {
    case "noReportSheet":
      return { text: outputs.noSheet, isWarning: true };
    case "tableInTheWay":
      return { text: outputs.tableInTheWay, isWarning: true };
    case "yearOutsidePlan":
    case "unknownDepartments":
    case "totalsDisagree":
    case "cellsDisagree":
      return { text: outputs.notExported(problem), isWarning: true };
    default:
      return { text: unusable(problem), isWarning: true };
  }
}
