import { sheetTitles } from "../../core/contract/sheet-titles";
import { surveysTable } from "../../core/contract/tables";
import { fiscalYearStart } from "../../core/plan/fiscal-year";
import { failure, type Result, success } from "../../core/shared/result";
import { planWorkbook } from "../../core/sheets/plan-workbook";
import type { Snapshot } from "../../core/workbook/snapshot";
import { type AttainmentNotice, attainmentNotices } from "../attainment-notices";
import { attainmentReport, type AttainmentReport } from "../attainment-report";
import { checkReport, type CheckReport } from "../check-report";
import { checkedWorkbook } from "../check-workbook";
import { knownPlans } from "../known-plans";
import { type ExportedSummary, exportedSummary } from "../exported-summary";
import type { SummaryNotExported } from "../export-summary";
import { openPlanWorkbook, type UnusableWorkbook } from "../open-plan-workbook";
import { peoplesCells } from "../peoples-cells";
import { summaryWishesOf } from "../summary-wishes";

/** The KPI attainment of a workbook, and what is to be told beside it. */
export interface FileAttainment {
  readonly report: AttainmentReport;
  readonly notices: readonly AttainmentNotice[];
}

/** What is answered to each question about a file. */
export interface Answers {
  readonly peoplesCells: number;
  readonly attainment: Result<FileAttainment, UnusableWorkbook>;
  readonly check: Result<CheckReport, UnusableWorkbook>;
  readonly summary: Result<ExportedSummary, UnusableWorkbook | SummaryNotExported>;
}

/**
 * What can be asked about a file that nobody vouches for. It is answered where
 * the file is read, in the worker that is ended at its deadline: looking for
 * our tables takes as long as the file makes it. `given` is what was asked for
 * beside the file, as text.
 */
export const readings: { readonly [Asked in keyof Answers]: (snapshot: Snapshot, given: string) => Answers[Asked] } = {
  peoplesCells: (snapshot) =>
    Math.min(...knownPlans.map((plan) => peoplesCells(planWorkbook({ plan, targetYear: plan.lastYear, createdOn: fiscalYearStart(plan.lastYear) }), snapshot))),
  attainment: (snapshot) => {
    const workbook = openPlanWorkbook(snapshot, knownPlans);
    if (!workbook.ok) return workbook;
    if (!workbook.value.place.tables.has(surveysTable.name)) return failure({ code: "missingTable", detail: { sheet: sheetTitles.surveys } });
    return success({ report: attainmentReport(workbook.value), notices: attainmentNotices(workbook.value) });
  },
  check: (snapshot) => {
    const checked = checkedWorkbook(snapshot, knownPlans);
    return checked.ok ? success(checkReport(checked.value)) : checked;
  },
  summary: (snapshot, given) => {
    const checked = checkedWorkbook(snapshot, knownPlans);
    return checked.ok ? exportedSummary(checked.value, summaryWishesOf(given)) : checked;
  },
};
