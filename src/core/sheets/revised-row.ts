import { sheetTitles } from "../contract/sheet-titles";
import { noEntries } from "../entries/plan-entries";
import { type PlanInForce, planInForce } from "../entries/plan-in-force";
import type { Revision } from "../plan/revision";
import { inDateSystem } from "../workbook/date-system";
import { keyText } from "../workbook/key-text";
import type { DesiredSheet, DesiredState } from "../workbook/desired-state";
import { goalsSheet } from "./goals-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { initiativesSheet } from "./initiatives-sheet";
import type { WorkbookInput } from "./plan-workbook";
import { scheduleSheet } from "./schedule-sheet";
import type { SheetContext } from "./sheet-context";

/**
 * What a workbook would hold of the one thing a revision is about, were it
 * recorded: its sheet alone, with no other row. Somebody may have typed over
 * hundreds of cells, and a whole workbook laid out for each takes too long.
 */
export function revisedRow({ plan, entries = noEntries }: WorkbookInput, context: SheetContext, revision: Revision): DesiredState {
  const { target, fromYear } = revision;
  const isOfGoal = target === sheetTitles.goals;
  const revised = planInForce(plan, [...entries.revisions, revision], isOfGoal ? fromYear : context.targetYear).plan;
  const narrowed = onlyRevised(revised, revision);
  const sheet = revisedSheet({ ...context, plan: narrowed, planIn: () => narrowed, years: isOfGoal ? [fromYear] : context.years }, target);
  return inDateSystem({ sheets: sheet === null ? [] : [sheet], names: [], properties: new Map() }, context.dateSystem);
}

/** The plan with no other row of the sheet that is revised. */
function onlyRevised(plan: PlanInForce, { target, targetId }: Revision): PlanInForce {
  switch (target) {
    case sheetTitles.initiatives:
      return { ...plan, initiatives: plan.initiatives.filter(({ number }) => String(number) === keyText(targetId)) };
    case sheetTitles.schedule:
      return { ...plan, schedule: plan.schedule.filter(({ id }) => id === targetId) };
    case sheetTitles.goals:
      return { ...plan, goals: plan.goals.filter(({ id }) => id === targetId) };
    case sheetTitles.indicators:
      return { ...plan, indicators: plan.indicators.filter(({ id }) => id === targetId) };
    default:
      return plan;
  }
}

function revisedSheet(context: SheetContext, target: string): DesiredSheet | null {
  switch (target) {
    case sheetTitles.initiatives:
      return initiativesSheet(context);
    case sheetTitles.schedule:
      return scheduleSheet(context);
    case sheetTitles.goals:
      return goalsSheet(context);
    case sheetTitles.indicators:
      return indicatorsSheet(context);
    default:
      return null;
  }
}
