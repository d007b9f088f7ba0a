import { blankScheduleReading, blankStaysBlank } from "../plan/blank-schedule-reading";
import type { PlanEntries } from "./plan-entries";

/** Whether blank cells of the schedule are read as continuing the year before; only the city's own answer in 設定 leaves them blank. */
export function blanksContinue({ options }: Pick<PlanEntries, "options">): boolean {
  return options.get(blankScheduleReading.item) !== blankStaysBlank;
}
