import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../contract/tables";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan-years";
import type { Revision } from "../plan/revision";

/**
 * Revisions in the order in which they apply: by 適用年度, and within one year
 * such that what another item is read by comes before it (a unit before the
 * threshold in it), whatever was recorded first; of two for one item the one
 * recorded later holds. People may sort the sheet.
 */
export function inOrder(plan: Pick<Plan, "firstYear" | "lastYear">, revisions: readonly Revision[]): Revision[] {
  const orders: Readonly<Record<string, readonly string[]>> = {
    [sheetTitles.initiatives]: [initiativesTable.departments, initiativesTable.lead],
    // An arrow continues what the year before it says.
    [sheetTitles.schedule]: planYears(plan).map(scheduleTable.phase),
    [sheetTitles.goals]: [goalsTable.unit, goalsTable.kind, goalsTable.threshold, goalsTable.deadline],
    [sheetTitles.indicators]: [indicatorsTable.kind, indicatorsTable.baseline, indicatorsTable.target],
  };
  const place = ({ target, item }: Revision): number => orders[target]?.indexOf(item) ?? -1;
  return [...revisions].sort((left, right) => left.fromYear - right.fromYear || place(left) - place(right) || recordedAs(left) - recordedAs(right));
}

/** The number in 変更ID. A revision that has none yet was recorded after all that have. */
function recordedAs({ id }: Revision): number {
  const digits = /\d+$/.exec(id ?? "")?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}
