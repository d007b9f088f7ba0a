import { openPlanWorkbook } from "../../../src/app/open-plan-workbook";
import { noEntries, type PlanEntries } from "../../../src/core/entries/plan-entries";
import { fiscalYearStart } from "../../../src/core/plan/fiscal-year";
import type { Plan } from "../../../src/core/plan/plan";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import type { Subject } from "./subject";

/** A plan's workbook, made and kept as the program does it. */
export function planSubject(plan: Plan): Subject {
  const entries = (found: Snapshot): PlanEntries | null => {
    const opened = openPlanWorkbook(found, [plan]);
    return opened.ok ? opened.value.entries : null;
  };
  const input = { plan, targetYear: plan.firstYear, createdOn: fiscalYearStart(plan.firstYear) };
  return {
    versions: 1,
    desired: (found) => {
      const there = entries(found);
      return planWorkbook(there === null ? input : { ...input, entries: there });
    },
    entries: (found) => entries(found) ?? noEntries,
  };
}
