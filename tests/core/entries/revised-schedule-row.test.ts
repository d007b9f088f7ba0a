import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { scheduleTable } from "../../../src/core/contract/tables";
import { revisedScheduleRow } from "../../../src/core/entries/revised-schedule-row";
import { schedulePhases } from "../../../src/core/plan/checks/schedule-phases";
import type { ScheduleCell, ScheduleRow } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { revisionOf } from "../../support/entries/revision-of";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

const printed = (text: string): ScheduleCell => ({ printed: text, phase: text, basis: "printed" });
const inferred = (phase: string): ScheduleCell => ({ printed: "", phase, basis: "inferred" });
const carried = (phase: string): ScheduleCell => ({ printed: "→", phase, basis: "arrow" });
const rowOf = (...cells: ScheduleCell[]): ScheduleRow => ({ id: "01-1", initiative: 1, number: 1, cells, discrepancyId: null });

/** The phases of the three years after 令和N年度 is revised. */
function phases(row: ScheduleRow, year: string, after: string | null): readonly string[] | null {
  const revised = revisedScheduleRow(sendai2021, row, revisionOf("schedule", row.id, year, after));
  return revised === null ? null : revised.cells.map(({ phase }) => phase);
}

describe("a revised year of the schedule", () => {
  test.each<[string, ScheduleRow, string, string | null, readonly string[]]>([
    ["takes the new phase", rowOf(printed("検討"), printed("試行"), printed("実施")), "令和4年度", "見直し", ["検討", "見直し", "実施"]],
    ["is continued by the blanks after it", rowOf(printed("検討"), inferred("検討"), inferred("検討")), "令和4年度", "実施", ["検討", "実施", "実施"]],
    ["is continued by the arrows after it", rowOf(printed("検討"), carried("検討"), carried("検討")), "令和3年度", "試行", ["試行", "試行", "試行"]],
    ["is continued only up to the next phase printed", rowOf(printed("検討"), inferred("検討"), printed("実施")), "令和3年度", "調査", ["調査", "調査", "実施"]],
    ["leaves a blank alone that was read otherwise", rowOf(printed("分析"), inferred("分析"), inferred("見直し")), "令和3年度", "調査", ["調査", "調査", "見直し"]],
    ["may be struck out, with what continued it", rowOf(printed("検討"), inferred("検討"), inferred("検討")), "令和4年度", null, ["検討", "", ""]],
    ["may continue the year before", rowOf(printed("検討"), printed("実施"), carried("実施")), "令和4年度", "→", ["検討", "検討", "検討"]],
    ["may continue it by other words", rowOf(printed("拡充"), carried("拡充"), carried("拡充")), "令和5年度", "→ 継続", ["拡充", "拡充", "継続"]],
    ["leaves the years before it", rowOf(printed("検討"), inferred("検討"), inferred("検討")), "令和5年度", "実施", ["検討", "検討", "実施"]],
  ])("%s", (_name, row, year, after, expected) => expect(phases(row, year, after)).toEqual(expected));

  test("cannot continue a year in which nothing was planned, nor a year before the first", () => {
    expect(phases(rowOf(printed(""), printed("実施"), carried("実施")), "令和4年度", "→")).toBeNull();
    expect(phases(rowOf(printed("検討"), printed("実施"), carried("実施")), "令和3年度", "→")).toBeNull();
  });

  test.each(["令和2年度", "令和6年度", "令和4年度状況", "工程番号", "取組名", ""])("is no other column: 「%s」 cannot be revised", (item) => {
    expect(phases(rowOf(printed("検討"), inferred("検討"), inferred("検討")), item, "実施")).toBeNull();
  });

  test.each([
    ["the shipped plan", sendai2021],
    ["the made-up plan", hoshimori2026],
  ])("keeps what holds of every schedule, and every other year's own phase, in %s", (_name, plan) => {
    const anyText = fc.oneof(fc.constantFrom("", "→", "→ 継続", "実施", null), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...plan.schedule), fc.constantFrom(...planYears(plan)), anyText, (row, year, after) => {
        const revised = revisedScheduleRow(plan, row, revisionOf("schedule", row.id, scheduleTable.phase(year), after));
        fc.pre(revised !== null);
        expect(schedulePhases({ ...plan, schedule: [revised] })).toEqual([]);
        const position = year - plan.firstYear;
        expect(revised.cells.slice(0, position)).toEqual(row.cells.slice(0, position));
        const own = row.cells.flatMap((cell, index) => (index !== position && cell.basis === "printed" ? [index] : []));
        expect(own.map((index) => revised.cells[index])).toEqual(own.map((index) => row.cells[index]));
        expect(revised.cells).toHaveLength(row.cells.length);
      }),
    );
  });
});
