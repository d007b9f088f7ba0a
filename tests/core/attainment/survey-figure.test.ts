import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { surveyFigure, type SurveyResult } from "../../../src/core/attainment/survey-figure";

const nothing: SurveyResult = { state: null, isStateUnread: false, actual: null, answered: null, positive: null };
const figure = (entered: Partial<SurveyResult>) => surveyFigure({ ...nothing, ...entered });

/** Said to be held, or nothing said of it. */
const isHeld = fc.constantFrom(null, "実施" as const);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyNumber = fc.option(fc.oneof(fc.double(), fc.integer({ min: -5, max: 3000 })));
/** 回答者数 and, among them, 肯定回答者数. */
const anyCounts = fc.nat({ max: 5000 }).chain((rest) => fc.tuple(fc.constant(rest + 1), fc.nat({ max: rest + 1 })));

describe("the figure of a year's survey", () => {
  test("is none while the survey is not held, being counted or not comparable, whatever is typed", () => {
    const withoutValue = fc.constantFrom("未実施" as const, "集計中" as const, "評価困難" as const);
    fc.assert(
      fc.property(withoutValue, anyNumber, anyNumber, anyNumber, (state, actual, answered, positive) => {
        expect(surveyFigure({ state, isStateUnread: false, actual, answered, positive })).toEqual({ state, value: null, isEverybody: null });
      }),
    );
  });

  test("is none beside a state that nobody can read, whatever is typed, and no state is claimed for it", () => {
    fc.assert(
      fc.property(anyShare, anyNumber, anyNumber, (actual, answered, positive) => {
        expect(figure({ isStateUnread: true, actual, answered, positive })).toEqual({ state: null, value: null, isEverybody: null });
        expect(figure({ isStateUnread: true, answered: 40, positive: 30 }).value).toBeNull();
      }),
    );
  });

  test("is the published one, whatever the counts say", () => {
    fc.assert(
      fc.property(isHeld, anyShare, anyNumber, anyNumber, (state, actual, answered, positive) => {
        expect(figure({ state, actual, answered, positive })).toMatchObject({ state: "実施", value: actual });
      }),
    );
  });

  test("is the share of the counts where they stand alone", () => {
    fc.assert(
      fc.property(isHeld, anyCounts, (state, [answered, positive]) => {
        const expected = { state: "実施", value: positive / answered, isEverybody: positive === answered };
        expect(figure({ state, answered, positive })).toEqual(expected);
      }),
    );
  });

  test("is a share or nothing at all, whatever numbers are typed", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (actual, answered, positive) => {
        const { value } = figure({ actual, answered, positive });
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  test.each([
    ["57.5, typed for 57.5%", 57.5],
    ["a share above all", 1.0001],
    ["a negative share", -0.1],
    ["what is no number", Number.NaN],
  ])("is none for %s, and the counts do not step in for it", (_name, actual) => {
    expect(figure({ actual, answered: 200, positive: 115 }).value).toBeNull();
    expect(figure({ actual, state: "実施" })).toMatchObject({ state: "実施", value: null });
    expect(figure({ actual })).toMatchObject({ state: null, value: null });
  });

  test("may be 0% and 100%: both are values, not blanks", () => {
    expect(figure({ actual: 0 })).toMatchObject({ state: "実施", value: 0 });
    expect(figure({ actual: 1 })).toMatchObject({ state: "実施", value: 1 });
    expect(figure({ answered: 40, positive: 0 })).toMatchObject({ state: "実施", value: 0 });
    expect(figure({ answered: 1, positive: 1 })).toMatchObject({ state: "実施", value: 1 });
  });

  test.each([
    ["nobody answered", 0, 0],
    ["more agreed than answered", 40, 41],
    ["fewer than nobody agreed", 40, -1],
    ["only those who answered are known", 40, null],
    ["only those who agreed are known", null, 40],
  ])("is none from counts where %s", (_name, answered, positive) => {
    expect(figure({ answered, positive })).toEqual({ state: null, value: null, isEverybody: null });
  });

  test("is none where nothing is entered, and the state stays as it was given", () => {
    expect(figure({})).toEqual({ state: null, value: null, isEverybody: null });
    expect(figure({ state: "実施" })).toEqual({ state: "実施", value: null, isEverybody: null });
  });
});

describe("whether everybody agreed", () => {
  test("is said by the counts alone, beside a published figure too", () => {
    expect(figure({ actual: 1, answered: 2000, positive: 1999 }).isEverybody).toBe(false);
    expect(figure({ actual: 1, answered: 2000, positive: 2000 }).isEverybody).toBe(true);
    expect(figure({ actual: 1 }).isEverybody).toBeNull();
  });
});
