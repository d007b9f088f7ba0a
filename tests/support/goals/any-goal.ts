import fc from "fast-check";
import type { GoalEntries, GoalTerms, GoalTime } from "../../../src/core/attainment/goal-judgement";
import { figureStates, implementationStates } from "../../../src/core/contract/vocabulary";
import { goalKinds } from "../../../src/core/plan/goal-kind";

/** Figures near each other, so that ties, zeros and neighbours turn up, and now and then any number a cell can hold. */
export const anyFigure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);

/** A day in or around a plan that runs from April 2021 to March 2024; ends of fiscal years and their neighbours often. */
export const anyDay = fc.oneof(
  fc.constantFrom("2021-03-31", "2021-04-01", "2022-03-31", "2022-04-01", "2023-03-30", "2023-03-31", "2023-04-01", "2024-03-31", "2025-03-31"),
  fc.date({ min: new Date("2020-04-01"), max: new Date("2026-03-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

export const anyTerms: fc.Arbitrary<GoalTerms> = fc.record({
  kind: fc.constantFrom(...goalKinds),
  threshold: fc.option(anyFigure),
  deadline: fc.option(anyDay),
});

export const anyEntries: fc.Arbitrary<GoalEntries> = fc.record({
  actual: fc.option(anyFigure),
  implementation: fc.option(fc.constantFrom(...implementationStates, "済")),
  total: fc.option(anyFigure),
  state: fc.option(fc.constantFrom(...figureStates), { freq: 2 }),
  previousActual: fc.option(anyFigure),
  baselineActual: fc.option(anyFigure),
  completedOn: fc.option(anyDay),
});

export const anyTime: fc.Arbitrary<GoalTime> = fc.record({
  year: fc.integer({ min: 2020, max: 2023 }),
  baselineYear: fc.constant(2020),
  asOf: anyDay,
});
