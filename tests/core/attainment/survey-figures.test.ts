import { expect, test } from "@jest/globals";
import type { SurveyResult } from "../../../src/core/attainment/survey-figure";
import { surveyFigures } from "../../../src/core/attainment/survey-figures";

const nothing: SurveyResult = { state: null, isStateUnread: false, actual: null, answered: null, positive: null };

test("an indicator's figures are those of its own rows, a year each, with an empty one where no row stands", () => {
  const results = new Map<string, SurveyResult>([
    ["R3-認知度", { ...nothing, actual: 0.7 }],
    ["R3-誇り", { ...nothing, actual: 0.9 }],
    ["R5-認知度", { ...nothing, state: "集計中" }],
    ["R6-認知度", { ...nothing, actual: 0.99 }],
  ]);
  expect([...surveyFigures(results, "認知度", [2021, 2022, 2023])]).toEqual([
    [2021, { state: "実施", value: 0.7, isEverybody: null }],
    [2022, { state: null, value: null, isEverybody: null }],
    [2023, { state: "集計中", value: null, isEverybody: null }],
  ]);
});
