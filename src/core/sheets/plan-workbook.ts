import { documentProperties, schemaVersion } from "../contract/document-properties";
import { blanksContinue } from "../entries/blanks-continue";
import { noEntries, type PlanEntries } from "../entries/plan-entries";
import { planInForce, type PlanInForce } from "../entries/plan-in-force";
import { targetYearIn } from "../entries/target-year";
import type { CalendarDate } from "../plan/calendar-date";
import { type FiscalYear, fiscalYearEnd } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planFingerprint } from "../plan/plan-fingerprint";
import { planYears } from "../plan/plan-years";
import { inDateSystem } from "../workbook/date-system";
import type { DesiredState } from "../workbook/desired-state";
import type { Snapshot } from "../workbook/snapshot";
import { withEarlier } from "../workbook/with-earlier";
import { attainmentSheet } from "./attainment-sheet";
import { coverNames, coverSheet } from "./cover-sheet";
import { discrepanciesSheet } from "./discrepancies-sheet";
import { goalsSheet } from "./goals-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { initiativesSheet } from "./initiatives-sheet";
import { findingsSheet } from "./findings-sheet";
import { progressSheet } from "./progress-sheet";
import { reviewsSheet } from "./reviews-sheet";
import { revisionsSheet } from "./revisions-sheet";
import { scheduleSheet } from "./schedule-sheet";
import { settingsNames, settingsSheet } from "./settings-sheet";
import type { SheetContext } from "./sheet-context";
import { surveysSheet } from "./surveys-sheet";
import { updateLogSheet } from "./update-log-sheet";

/** What a workbook is made or updated from. */
export interface WorkbookInput {
  readonly plan: Plan;
  /** 対象年度 of a new workbook; one that exists keeps what its cover says. */
  readonly targetYear: FiscalYear;
  /** The day the workbook is made: its first 基準日. */
  readonly createdOn: CalendarDate;
  /** What people entered in the workbook that exists; absent for a new one. */
  readonly entries?: PlanEntries;
  /** The date system of the workbook that exists; 1900 for a new one. */
  readonly dateSystem?: Snapshot["dateSystem"];
}

/**
 * Everything of ours a workbook of this plan should hold: the plan with its
 * recorded revisions, formulas with their results for the entries at hand. It
 * knows what it may have held under other answers: without the revisions, for
 * another 対象年度, with blank schedule cells read the other way.
 */
export function planWorkbook(input: WorkbookInput): DesiredState {
  const context = sheetContext(input);
  const { entries } = context;
  const reread = { ...context, blanksContinue: !context.blanksContinue };
  const others = entries.revisions.length === 0
    ? [reread]
    : [reread, sheetContext({ ...input, entries: { ...entries, revisions: [] } }), ...context.years.map((year) => ({ ...context, targetYear: year, plan: context.planIn(year) }))];
  return withEarlier(laidOut(input, context), input.entries === undefined ? [] : others.map((other) => laidOut(input, other)));
}

function laidOut(input: WorkbookInput, context: SheetContext): DesiredState {
  const state: DesiredState = {
    sheets: [
      coverSheet(context),
      initiativesSheet(context),
      scheduleSheet(context),
      progressSheet(context),
      goalsSheet(context),
      indicatorsSheet(context),
      surveysSheet(context),
      reviewsSheet(context),
      attainmentSheet(context),
      findingsSheet(context),
      revisionsSheet(context),
      discrepanciesSheet(context),
      updateLogSheet(context),
      settingsSheet(context),
    ],
    names: [...coverNames(), ...settingsNames(context)],
    properties: new Map([
      [documentProperties.schema, String(schemaVersion)],
      [documentProperties.planId, input.plan.id],
      [documentProperties.revision, String(context.entries.revisions.length)],
      [documentProperties.fingerprint, planFingerprint(input.plan)],
    ]),
  };
  return inDateSystem(state, context.dateSystem);
}

/** What the sheets are laid out from; what the cover says goes before what was asked for. */
export function sheetContext(input: WorkbookInput): SheetContext {
  const { plan, entries = noEntries } = input;
  const years = planYears(plan);
  const targetYear = targetYearIn(plan, entries.settings) ?? input.targetYear;
  const plans = new Map<FiscalYear, PlanInForce>(years.map((year) => [year, planInForce(plan, entries.revisions, year).plan]));
  return {
    planIn: (year) => plans.get(year) ?? plan,
    plan: plans.get(targetYear) ?? plan,
    years,
    knownYears: planYears({ firstYear: plan.baselineYear, lastYear: plan.lastYear }),
    targetYear,
    asOf: input.entries === undefined ? input.createdOn : (entries.settings.asOf ?? fiscalYearEnd(targetYear)),
    createdOn: input.createdOn,
    entries,
    dateSystem: input.dateSystem ?? "1900",
    blanksContinue: blanksContinue(entries),
  };
}
