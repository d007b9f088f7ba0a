import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IndicatorScale } from "../../../src/core/attainment/indicator-attainment";
import { indicatorResult } from "../../../src/core/attainment/indicator-result";
import { type SurveyFigure, surveyFigure } from "../../../src/core/attainment/survey-figure";
import { surveyStates } from "../../../src/core/contract/vocabulary";

const everybody: IndicatorScale = { kind: "reach", baselineTenths: 575, targetTenths: 1000 };
const ninety: IndicatorScale = { kind: "reachOrExceed", baselineTenths: 841, targetTenths: 900 };
const kept: IndicatorScale = { kind: "maintain", baselineTenths: 843, targetTenths: 843 };
const lastYear = 2023;

type Years = readonly (readonly [number, SurveyFigure])[];
const valued = (value: number): SurveyFigure => ({ state: "実施", value, isEverybody: null });
const without = (state: SurveyFigure["state"]): SurveyFigure => ({ state, value: null, isEverybody: null });
const result = (scale: IndicatorScale, years: Years, targetYear: number) => indicatorResult(scale, new Map(years), { targetYear, lastYear });

const anyFigure = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(valued),
  fc.constantFrom(null, ...surveyStates).map(without),
);
const anyYears = fc.tuple(anyFigure, anyFigure, anyFigure).map((figures): Years => figures.map((figure, index) => [2021 + index, figure]));
const anyScale = fc.constantFrom(everybody, ninety, kept);
const anyTargetYear = fc.constantFrom(2021, 2022, 2023);

describe("the latest figure", () => {
  test("is that of the last year with a value up to 対象年度", () => {
    fc.assert(
      fc.property(anyScale, anyYears, anyTargetYear, (scale, years, targetYear) => {
        const counted = years.filter(([year, { value }]) => year <= targetYear && value !== null).map(([year]) => year);
        expect(result(scale, years, targetYear).year).toBe(counted.at(-1) ?? null);
      }),
    );
  });

  test("and its judgement do not depend on any later year, nor on the order in which years are kept", () => {
    fc.assert(
      fc.property(anyScale, anyYears, anyTargetYear, (scale, years, targetYear) => {
        const upToTarget = years.filter(([year]) => year <= targetYear);
        expect(result(scale, years.toReversed(), targetYear)).toEqual(result(scale, upToTarget, targetYear));
      }),
    );
  });

  test("may be 0%", () => {
    const { actualTenths, judgement } = result(kept, [[2021, valued(0.9)], [2022, valued(0)]], 2022);
    expect([actualTenths, judgement]).toEqual([0, "計画期間中"]);
  });
});

describe("a figure's judgement", () => {
  test.each<[string, IndicatorScale, Years, number, string]>([
    ["on target in the first year", ninety, [[2021, valued(0.9)]], 2021, "達成"],
    ["on target in the last year", ninety, [[2023, valued(0.9)]], 2023, "達成"],
    ["a tenth below in the last year", ninety, [[2023, valued(0.899)]], 2023, "未達成"],
    ["a tenth below in the year before", ninety, [[2022, valued(0.899)]], 2022, "計画期間中"],
    ["below in the year before and not yet surveyed in the last", ninety, [[2022, valued(0.85)], [2023, without("集計中")]], 2023, "計画期間中"],
    ["below the baseline, looked at before the last year", kept, [[2022, valued(0.842)], [2023, valued(0.9)]], 2022, "計画期間中"],
    ["kept exactly", kept, [[2023, valued(0.843)]], 2023, "達成"],
    ["a tenth below what is to be kept", kept, [[2023, valued(0.842)]], 2023, "未達成"],
    ["89.95%, published as 90.0%", ninety, [[2023, { state: "実施", value: 0.8995, isEverybody: false }]], 2023, "達成"],
  ])("on a figure %s is the plan's", (_name, scale, years, targetYear, judgement) => {
    expect(result(scale, years, targetYear).judgement).toBe(judgement);
  });

  test("is 達成 exactly when its attainment is met, else 未達成 in the last year alone", () => {
    fc.assert(
      fc.property(anyScale, anyYears, anyTargetYear, (scale, years, targetYear) => {
        const { year, attainment, judgement } = result(scale, years, targetYear);
        fc.pre(year !== null);
        expect(judgement).toBe(attainment?.isMet === true ? "達成" : year === lastYear ? "未達成" : "計画期間中");
      }),
    );
  });
});

describe("an indicator without any figure", () => {
  test.each([
    ["未実施", "未実施"],
    ["集計中", "集計中"],
    ["評価困難", "評価困難"],
    ["実施", "未入力"],
    [null, "未入力"],
  ] as const)("whose survey of 対象年度 is %s is %s, with nothing beside it", (state, judgement) => {
    const years: Years = [[2021, without("評価困難")], [2022, without(state)], [2023, without("未実施")]];
    expect(result(everybody, years, 2022)).toEqual({ year: null, actualTenths: null, attainment: null, judgement });
  });

  test("and without a row for 対象年度 is 未入力", () => expect(result(everybody, [], 2023).judgement).toBe("未入力"));
});

describe("a target of everybody", () => {
  const from = (actual: number | null, answered: number | null, positive: number | null) =>
    result(everybody, [[2023, surveyFigure({ state: null, isStateUnread: false, actual, answered, positive })]], 2023);

  test.each([
    ["99.95% by the counts, which round to 100.0%", null, 2000, 1999, "未達成"],
    ["100.0% published, though the counts lack one", 1, 2000, 1999, "未達成"],
    ["everybody by the counts", null, 2000, 2000, "達成"],
    ["everybody by the figure and the counts", 1, 2000, 2000, "達成"],
    ["100.0% published without counts", 1, null, null, "達成"],
    ["100.0% published, with counts that make no share", 1, 0, 0, "達成"],
    ["99.9% published", 0.999, null, null, "未達成"],
  ])("with %s", (_name, actual, answered, positive, judgement) => {
    expect(from(actual, answered, positive).judgement).toBe(judgement);
  });

  test("tells how far a figure has come that rounds to it, and does not take it for met", () => {
    expect(from(1, 2000, 1999).attainment).toEqual({ differenceTenths: 425, rateTenths: 1000, targetRatioTenths: 1000, isMet: false });
  });

  test("is no other target's: 100.0% that is not everybody meets 90.0%", () => {
    expect(result(ninety, [[2023, surveyFigure({ state: null, isStateUnread: false, actual: 1, answered: 2000, positive: 1999 })]], 2023).judgement).toBe("達成");
  });
});
