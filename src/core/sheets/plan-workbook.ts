import { documentProperties, schemaVersion } from "../contract/document-properties";
import { noEntries, type PlanEntries } from "../entries/plan-entries";
import { planInForce, type PlanInForce } from "../entries/plan-in-force";
import { blankScheduleReading, blankStaysBlank } from "../plan/blank-schedule-reading";
import type { CalendarDate } from "../plan/calendar-date";
import { type FiscalYear, fiscalYearEnd } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planFingerprint } from "../plan/plan-fingerprint";
import { planYears } from "../plan/plan-years";
import type { DesiredState } from "../workbook/desired-state";
import { attainmentSheet } from "./attainment-sheet";
import { coverNames, coverSheet } from "./cover-sheet";
import { discrepanciesSheet } from "./discrepancies-sheet";
import { goalsSheet } from "./goals-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { initiativesSheet } from "./initiatives-sheet";
import { findingsSheet, updateLogSheet } from "./log-sheets";
import { progressSheet } from "./progress-sheet";
import { reviewsSheet } from "./reviews-sheet";
import { revisionsSheet } from "./revisions-sheet";
import { scheduleSheet } from "./schedule-sheet";
import { settingsNames, settingsSheet } from "./settings-sheet";
import type { SheetContext } from "./sheet-context";
import { surveysSheet } from "./surveys-sheet";

/** What a workbook is made or updated from. */
export interface WorkbookInput {
  readonly plan: Plan;
  /** 対象年度 of a new workbook; one that exists keeps what its cover says. */
  readonly targetYear: FiscalYear;
  /** The day the workbook is made: its first 基準日. */
  readonly createdOn: CalendarDate;
  readonly entries?: PlanEntries;
}

/**
 * Everything of ours a workbook of this plan should hold: the plan with its
 * recorded revisions, formulas with their results for the entries at hand.
 */
export function planWorkbook(input: WorkbookInput): DesiredState {
  const context = sheetContext(input);
  return {
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
}

/** What the sheets are laid out from; what the cover says goes before what was asked for. */
export function sheetContext(input: WorkbookInput): SheetContext {
  const { plan, entries = noEntries } = input;
  const years = planYears(plan);
  const targetYear = entries.settings.targetYear ?? input.targetYear;
  const isNew = entries.settings.targetYear === null;
  const plans = new Map<FiscalYear, PlanInForce>(years.map((year) => [year, planInForce(plan, entries.revisions, year).plan]));
  const earlier = entries.revisions.flatMap((_, count) => years.map((year) => planInForce(plan, entries.revisions.slice(0, count), year).plan));
  return {
    planIn: (year) => plans.get(year) ?? plan,
    plan: plans.get(targetYear) ?? plan,
    earlierPlans: entries.revisions.length === 0 ? [] : [...new Set([...earlier, ...plans.values()])],
    years,
    targetYear,
    asOf: isNew ? input.createdOn : (entries.settings.asOf ?? fiscalYearEnd(targetYear)),
    createdOn: input.createdOn,
    entries,
    blanksContinue: entries.options.get(blankScheduleReading.item) !== blankStaysBlank,
  };
}
