import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { awkwardEntries } from "../../support/awkward-entries";
import { fileOf, filledWorkbook } from "../../support/filled-workbook";
import { officeBounds, ooxmlErrors } from "../../support/office/ooxml-validator";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { smallPlan } from "../../support/plans/small-plan";
import { randomRows } from "../../support/random-rows";

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const awkward = awkwardEntries(blank);
const random = randomRows(blank, 31).filter(({ key }) => awkward.every((row) => row.key !== key));

/** No goals, no schedule, no indicators, no discrepancies: nearly every table without a row. */
const emptiest = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2021 });

const others: readonly (readonly [string, () => Promise<DesiredState>])[] = [
  ["the shipped plan full of entries, awkward texts among them", async () => (await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: [...random, ...awkward] })).state],
  ["a plan of another city", async () => (await filledWorkbook({ plan: hoshimori2026, targetYear: 2026, asOf: null })).state],
  ["a plan whose tables are empty", () => Promise.resolve(planWorkbook({ plan: emptiest, targetYear: 2021, createdOn: "2021-04-01" }))],
];

describe("Microsoft's validator finds nothing to repair", () => {
  test.each(others)("in that of %s, in the oldest and the newest of them", async (_, state) => {
    expect(await ooxmlErrors(await fileOf(await state()), officeBounds)).toEqual([]);
  }, 60_000);
});
