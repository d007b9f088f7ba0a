import { describe, expect, test } from "@jest/globals";
import { goalsTable } from "../../src/core/contract/tables";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { goalCases } from "../support/goal-cases";
import { disagreements } from "../support/office/computed-cells";
import { readFileSnapshot } from "../support/office/read-file";
import { smallPlan } from "../support/plans/small-plan";
import type { TypedRow } from "../support/typed-rows";
import { gridCalculated } from "../support/workbench/grid-calculated";

/** The grid takes longer than in proportion for more goals: they are judged in parts. */
const inOnePart = 40;
const parts = Array.from({ length: Math.ceil(goalCases.length / inOnePart) }, (_, part) => goalCases.slice(part * inOnePart, (part + 1) * inOnePart));

describe("判定 in the workbench's grid", () => {
  test.each(parts.map((cases, part) => [part + 1, cases] as const))("is core's for every kind of goal at its boundaries, part %i", async (_, cases) => {
    const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2023, goals: [cases.map(({ goal }) => goal)] });
    const rows = cases.flatMap(({ rows: typed }, index): TypedRow[] => {
      const goal = plan.goals[index];
      return Object.entries(typed)
        .filter(([year]) => year !== "R2" || goal?.comparesWithBaselineYear === true)
        .map(([year, cells]) => ({ table: goalsTable.name, key: `${year}-${goal?.id ?? ""}`, cells }));
    });
    const { state } = await filledWorkbook({ plan, targetYear: 2022, asOf: null, rows });
    expect(disagreements(state, await readFileSnapshot(await gridCalculated(await fileOf(state))))).toEqual([]);
  });
});
