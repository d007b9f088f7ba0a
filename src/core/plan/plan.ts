import type { Area } from "./area";
import type { Clause } from "./clause";
import type { CrossListing } from "./cross-listing";
import type { Department } from "./department";
import type { Discrepancy } from "./discrepancy";
import type { FiscalYear } from "./fiscal-year";
import type { Goal } from "./goal";
import type { Indicator } from "./indicator";
import type { Initiative } from "./initiative";
import type { PlanOption } from "./plan-option";
import type { PriorityFocus } from "./priority-focus";
import type { ScheduleRow } from "./schedule-row";

/** What a plan says of itself: its title page, its years and its divisions. */
export interface PlanOutline {
  /** Stable ASCII name of the plan (`sendai-2021`), kept in the workbook's properties. */
  readonly id: string;
  /** 計画名 as printed. */
  readonly title: string;
  readonly city: string;
  /** The period as printed under the title: `〔令和3年～5年度〕`. */
  readonly periodLabel: string;
  /** Month of publication as printed: `令和3年3月`. */
  readonly publishedOn: string;
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  /** 策定前: the fiscal year whose actuals are the baselines. */
  readonly baselineYear: FiscalYear;
  /** The last fiscal year of the policy the plan carries out (方針の取組期間); absent where the plan names none. */
  readonly policyLastYear?: FiscalYear | undefined;
  readonly areas: readonly Area[];
  readonly focuses: readonly PriorityFocus[];
}

/**
 * A municipal plan as data: verbatim texts, stable ids, and how each goal sentence
 * is read. Every reference in it leads somewhere (`loadPlan` checks it).
 */
export interface Plan extends PlanOutline {
  /** In the order of first appearance in the plan's list. */
  readonly departments: readonly Department[];
  /** In the order of the plan. */
  readonly initiatives: readonly Initiative[];
  readonly schedule: readonly ScheduleRow[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly discrepancies: readonly Discrepancy[];
  readonly crossListings: readonly CrossListing[];
  readonly clauses: readonly Clause[];
  /** Begins with the reading of blank schedule cells, which every plan's grid leaves open. */
  readonly options: readonly PlanOption[];
}

export type { Area, Category } from "./area";
export type { Clause } from "./clause";
export type { ContentCrossListing, CrossListing, CrossListingAgreement, GoalCrossListing } from "./cross-listing";
export type { Department, DepartmentKind } from "./department";
export type { Certainty, Discrepancy } from "./discrepancy";
export type { Goal } from "./goal";
export type { GoalKind } from "./goal-kind";
export type { Indicator, IndicatorKind } from "./indicator";
export type { DepartmentInCharge, Initiative } from "./initiative";
export type { PlanOption } from "./plan-option";
export type { PriorityFocus } from "./priority-focus";
export type { PhaseBasis, ScheduleCell, ScheduleRow } from "./schedule-row";
