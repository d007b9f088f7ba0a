import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { indicatorAttainment, type IndicatorScale } from "../../../src/core/attainment/indicator-attainment";
import { exactQuotient } from "../../support/arithmetic/exact-quotient";

const awareness: IndicatorScale = { kind: "reach", baselineTenths: 575, targetTenths: 1000 };
const career: IndicatorScale = { kind: "reachOrExceed", baselineTenths: 841, targetTenths: 900 };
const fulfilment: IndicatorScale = { kind: "maintain", baselineTenths: 843, targetTenths: 843 };
const pride: IndicatorScale = { kind: "maintain", baselineTenths: 886, targetTenths: 886 };

const everyTenth = Array.from({ length: 1001 }, (_, tenths) => tenths);
const anyTenths = fc.integer({ min: 0, max: 1000 });
const anyKind = fc.constantFrom("reach" as const, "reachOrExceed" as const, "maintain" as const);
const anyScale: fc.Arbitrary<IndicatorScale> = fc.record({ kind: anyKind, baselineTenths: anyTenths, targetTenths: anyTenths });

/** A scale with a way to go: the target lies above the baseline. */
const anyWay: fc.Arbitrary<IndicatorScale> = fc
  .tuple(fc.constantFrom("reach" as const, "reachOrExceed" as const), anyTenths, anyTenths)
  .filter(([, one, other]) => one !== other)
  .map(([kind, one, other]) => ({ kind, baselineTenths: Math.min(one, other), targetTenths: Math.max(one, other) }));

describe("the plan's own figures", () => {
  // Actual in percent, 基準値との差 in points, 達成率 in percent, 達成.
  test.each<[string, IndicatorScale, number, number, number | null, boolean]>([
    ["①", awareness, 55, -2.5, -5.9, false],
    ["①", awareness, 57.5, 0, 0, false],
    ["①", awareness, 70, 12.5, 29.4, false],
    ["①", awareness, 78.8, 21.3, 50.1, false],
    ["①", awareness, 91.5, 34, 80, false],
    ["①", awareness, 99.9, 42.4, 99.8, false],
    ["①", awareness, 100, 42.5, 100, true],
    ["②", career, 83, -1.1, -18.6, false],
    ["②", career, 84.1, 0, 0, false],
    ["②", career, 87, 2.9, 49.2, false],
    ["②", career, 87.1, 3, 50.8, false],
    ["②", career, 88.8, 4.7, 79.7, false],
    ["②", career, 88.9, 4.8, 81.4, false],
    ["②", career, 89.9, 5.8, 98.3, false],
    ["②", career, 90, 5.9, 100, true],
    ["②", career, 91.5, 7.4, 125.4, true],
    ["②", career, 100, 15.9, 269.5, true],
    ["③ やりがい", fulfilment, 84.2, -0.1, null, false],
    ["③ やりがい", fulfilment, 84.3, 0, null, true],
    ["③ やりがい", fulfilment, 84.4, 0.1, null, true],
    ["③ 誇り", pride, 88.5, -0.1, null, false],
    ["③ 誇り", pride, 88.6, 0, null, true],
    ["③ 誇り", pride, 90, 1.4, null, true],
  ])("%s at %d percent has its difference, rate and judgement", (_name, scale, actual, difference, rate, isMet) => {
    const attainment = indicatorAttainment(scale, Math.round(actual * 10));
    expect(attainment.differenceTenths / 10).toBe(difference);
    expect(attainment.rateTenths === null ? null : attainment.rateTenths / 10).toBe(rate);
    expect(attainment.isMet).toBe(isMet);
  });

  test("stand, in the baseline year, at 57.5, 93.4 and 100% of their targets", () => {
    const ratios = [awareness, career, fulfilment, pride].map((scale) => indicatorAttainment(scale, scale.baselineTenths).targetRatioTenths);
    expect(ratios).toEqual([575, 934, 1000, 1000]);
  });
});

describe("whether a figure is met", () => {
  test("is decided at the target, which counts, at every tenth of a percent and for every kind", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const met = everyTenth.filter((actual) => indicatorAttainment(scale, actual).isMet);
        expect(met).toEqual(everyTenth.slice(scale.targetTenths));
      }),
    );
  });

  test("agrees with a rate of 100.0 or more on a scale of any length: one tenth below the target shows at most 99.9", () => {
    const disagreeing: string[] = [];
    for (let length = 1; length <= 1000; length += 1) {
      for (const baselineTenths of [0, 1000 - length, Math.floor((1000 - length) / 2)]) {
        const scale = { kind: "reach", baselineTenths, targetTenths: baselineTenths + length } as const;
        const [below, on] = [indicatorAttainment(scale, scale.targetTenths - 1), indicatorAttainment(scale, scale.targetTenths)];
        const agrees = !below.isMet && (below.rateTenths ?? 1000) <= 999 && on.isMet && on.rateTenths === 1000;
        if (!agrees) disagreeing.push(`${baselineTenths} → ${scale.targetTenths}`);
      }
    }
    expect(disagreeing).toEqual([]);
  });

  test("agrees with the rate at every tenth of a percent of the plan's own scales", () => {
    for (const scale of [awareness, career]) {
      const attainments = everyTenth.map((actual) => indicatorAttainment(scale, actual));
      expect(attainments.filter(({ isMet, rateTenths }) => isMet !== (rateTenths ?? 0) >= 1000)).toEqual([]);
    }
  });
});

describe("the rate", () => {
  test("is the exact fraction of the way, rounded once, and never cut at 0 or 100", () => {
    fc.assert(
      fc.property(anyWay, anyTenths, (scale, actual) => {
        const way = BigInt(scale.targetTenths - scale.baselineTenths);
        const gone = BigInt(actual - scale.baselineTenths);
        expect(indicatorAttainment(scale, actual).rateTenths).toBe(exactQuotient(gone * 1000n, way));
      }),
    );
  });

  test("rises with every tenth of the figure, and is 0 at the baseline alone", () => {
    fc.assert(
      fc.property(anyWay, (scale) => {
        const rates = everyTenth.map((actual) => indicatorAttainment(scale, actual).rateTenths ?? Number.NaN);
        expect(rates.every((rate, actual) => actual === 0 || rate > (rates[actual - 1] ?? Number.NaN))).toBe(true);
        expect(rates.indexOf(0)).toBe(scale.baselineTenths);
      }),
    );
  });

  test("is not defined for an indicator to maintain, nor where there is no way to go", () => {
    fc.assert(
      fc.property(anyScale, anyTenths, (scale, actual) => {
        fc.pre(scale.kind === "maintain" || scale.targetTenths <= scale.baselineTenths);
        expect(indicatorAttainment(scale, actual).rateTenths).toBeNull();
      }),
    );
    expect(indicatorAttainment({ kind: "reach", baselineTenths: 900, targetTenths: 900 }, 900).rateTenths).toBeNull();
    expect(indicatorAttainment({ kind: "reach", baselineTenths: 899, targetTenths: 900 }, 900).rateTenths).toBe(1000);
  });
});

test("the share of the target is exact, and undefined for a target of 0", () => {
  fc.assert(
    fc.property(anyScale, anyTenths, (scale, actual) => {
      const { targetRatioTenths, differenceTenths } = indicatorAttainment(scale, actual);
      expect(differenceTenths).toBe(actual - scale.baselineTenths);
      if (scale.targetTenths === 0) expect(targetRatioTenths).toBeNull();
      else expect(targetRatioTenths).toBe(exactQuotient(BigInt(actual) * 1000n, BigInt(scale.targetTenths)));
    }),
  );
});
