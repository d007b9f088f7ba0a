import type { Step } from "../../core/workbook/command";
import { finishedProtection } from "./finish-works";
import type { OpenedSheet } from "./opened-sheets";

/** The sheets that were found open and are protected when they are finished: they have to be opened where something is put back. */
export function finishedSheets(steps: readonly Step[], opened: readonly OpenedSheet[]): OpenedSheet[] {
  return steps.flatMap((step): OpenedSheet[] => {
    if (step.kind !== "finishSheet" || opened.some(({ sheet }) => sheet === step.sheet)) return [];
    const options = finishedProtection(step);
    return options === null ? [] : [{ sheet: step.sheet, options, steps: [step] }];
  });
}
