import { describe, expect, test } from "@jest/globals";
import { goalsTable, initiativesTable } from "../../../src/core/contract/tables";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import { noEntries } from "../../../src/core/entries/plan-entries";
import { revisableItems } from "../../../src/core/entries/revisable-items";
import { revisedItem } from "../../../src/core/entries/revised-item";
import { blankScheduleReading, blankStaysBlank } from "../../../src/core/plan/blank-schedule-reading";
import type { Plan } from "../../../src/core/plan/plan";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { desiredText } from "../../../src/core/update/desired-text";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

/** Every item of every row that can be revised. */
function revisions(plan: Plan): Revision[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [sheetTitles.initiatives, plan.initiatives.map(({ number }) => String(number))],
    [sheetTitles.schedule, plan.schedule.map(({ id }) => id)],
    [sheetTitles.goals, plan.goals.map(({ id }) => id)],
    [sheetTitles.indicators, plan.indicators.map(({ id }) => id)],
  ];
  return rows.flatMap(([target, ids]) => ids.flatMap((targetId) => revisableItems(plan, target).map((item): Revision => ({ id: null, target, targetId, item, fromYear: plan.firstYear, after: null }))));
}

describe("what a plan says of an item that can be revised", () => {
  test.each([["the shipped plan", sendai2021], ["a made-up plan", hoshimori2026]] as const)("is what the sheets show of it, for %s, whether blanks of the schedule continue or not", (_, plan) => {
    for (const continues of [true, false]) {
      const options = new Map(continues ? [] : [[blankScheduleReading.item, blankStaysBlank]]);
      const state = planWorkbook({ plan, targetYear: plan.firstYear, createdOn: `${plan.firstYear}-04-01`, entries: { ...noEntries, options } });
      for (const revision of revisions(plan)) {
        const said = revisedItem(plan, revision, continues);
        const day = revision.item === goalsTable.deadline && said !== null ? serialOfDate(String(said)) : said;
        expect([revision.target, revision.targetId, revision.item, day || null]).toEqual([revision.target, revision.targetId, revision.item, desiredText(state, revision) || null]);
      }
    }
  });

  test("is nothing for a row, an item or a sheet it does not have", () => {
    const about = { target: sheetTitles.initiatives, targetId: "1", item: initiativesTable.title };
    for (const other of [{ targetId: "99" }, { item: "備考" }, { target: sheetTitles.settings }, { target: sheetTitles.schedule, targetId: "99-1" }, { target: sheetTitles.goals, targetId: "99-1" }, { target: sheetTitles.indicators, targetId: "ない" }]) {
      expect(revisedItem(sendai2021, { ...about, ...other }, true)).toBeNull();
    }
  });
});
