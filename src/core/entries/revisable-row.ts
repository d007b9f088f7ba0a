import { sheetTitles } from "../contract/sheet-titles";
import type { Plan } from "../plan/plan";
import type { Revision } from "../plan/revision";

/** Whether a revision names a row there is on the sheet it names. */
export function isRevisableRow({ initiatives, schedule, goals, indicators }: Plan, { target, targetId }: Pick<Revision, "target" | "targetId">): boolean {
  switch (target) {
    case sheetTitles.initiatives:
      return initiatives.some(({ number }) => number === Number(targetId));
    case sheetTitles.schedule:
      return schedule.some(({ id }) => id === targetId);
    case sheetTitles.goals:
      return goals.some(({ id }) => id === targetId);
    case sheetTitles.indicators:
      return indicators.some(({ id }) => id === targetId);
    default:
      return false;
  }
}
