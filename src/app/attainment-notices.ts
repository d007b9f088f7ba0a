import { surveyId } from "../core/contract/row-ids";
import { surveysTable } from "../core/contract/tables";
import { carriedOut } from "../core/contract/vocabulary";
import type { SurveyEntry } from "../core/entries/survey-entry";
import { planInForce } from "../core/entries/plan-in-force";
import { targetYearIn } from "../core/entries/target-year";
import { fiscalYearCode } from "../core/plan/fiscal-year";
import { planYears } from "../core/plan/plan-years";
import type { PlanWorkbook } from "./open-plan-workbook";
import type { RowNotice } from "./row-notices";

/** Something a reader of an attainment report must know about the workbook it was made from. `rows` are 調査実績IDs. */
export type AttainmentNotice =
  /** 対象年度 says nothing, or names no year of the plan; `year` is the code of the one taken. */
  | { readonly code: "yearAssumed"; readonly year: string }
  /** Recorded revisions (計画変更) in force that the report counts. */
  | { readonly code: "revisionsCounted"; readonly count: number }
  /** Recorded revisions in force that name no row or item, or a value it cannot take. */
  | { readonly code: "revisionsUnusable"; readonly count: number }
  /** Ids that stand on several rows: none of these rows counts. An error in the data. */
  | { readonly code: "surveysDuplicated"; readonly rows: readonly string[] }
  /** Figures that are no share of 0 to 100%, counts that make none, or either beside a state that is none of the list's. An error in the data. */
  | { readonly code: "figuresUnusable"; readonly rows: readonly string[] }
  /** Rows known by their year and indicator, since their id says something else. */
  | { readonly code: "surveysDamaged"; readonly rows: readonly string[] }
  /** Rows that are not there, or that nothing tells any more. */
  | { readonly code: "surveysMissing"; readonly rows: readonly string[] };

/** Whether a notice is about an error in the data that somebody has to put right. */
export function isDataError({ code }: AttainmentNotice | RowNotice): boolean {
  return code === "surveysDuplicated" || code === "figuresUnusable" || code === "rowsDuplicated";
}

/** What to tell beside the attainment report of a workbook, in the order in which it matters. */
export function attainmentNotices({ plan, entries, matches }: PlanWorkbook): AttainmentNotice[] {
  const found = targetYearIn(plan, entries.settings);
  const targetYear = found ?? plan.lastYear;
  const { unusable } = planInForce(plan, entries.revisions, targetYear);
  const counted = entries.revisions.filter(({ fromYear }) => fromYear <= targetYear).length - unusable.length;
  const match = matches.get(surveysTable.name);
  const duplicated = match?.duplicated.map(({ key }) => key) ?? [];
  const wanted = planYears(plan).flatMap((year) => plan.indicators.map(({ id }) => surveyId(year, id)));
  const lists = [
    { code: "surveysDuplicated", rows: duplicated },
    { code: "figuresUnusable", rows: [...entries.surveys].filter(([, entry]) => isUnusable(entry)).map(([key]) => key) },
    { code: "surveysDamaged", rows: match?.damaged.map(({ key }) => key) ?? [] },
    { code: "surveysMissing", rows: wanted.filter((key) => match?.rows.has(key) !== true && !duplicated.includes(key)) },
  ] as const;
  return [
    ...(counted > 0 ? [{ code: "revisionsCounted", count: counted } as const] : []),
    ...(unusable.length > 0 ? [{ code: "revisionsUnusable", count: unusable.length } as const] : []),
    ...(found === null ? [{ code: "yearAssumed", year: fiscalYearCode(targetYear) } as const] : []),
    ...lists.filter(({ rows }) => rows.length > 0),
  ];
}

/** A survey with figures that cannot be used: of no readable state, or held and with a figure or counts of which no share can be made. */
function isUnusable({ state, isStateUnread, actual, answered, positive }: SurveyEntry): boolean {
  if (isStateUnread) return actual !== null || positive !== null;
  if (state !== null && state !== carriedOut) return false;
  if (actual !== null) return !(actual >= 0 && actual <= 1);
  return answered !== null && positive !== null && !(positive >= 0 && positive <= answered);
}
