import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { surveysTable } from "../../../src/core/contract/tables";
import type { AttainmentSummary } from "../../../src/core/summary/attainment-summary";
import { summaryDisagreements } from "../../../src/core/summary/summary-disagreements";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { randomlyTyped, summaryIn } from "../../support/summaries/filled-book";

/** Where a summary is changed in one figure: a path of keys, Map keys included. */
type Path = readonly (string | number | null)[];

/** Figures that nothing else in the summary repeats, or, as the target, only what is rounded from it. */
const alone = ["targetTenths", "sentences", "numericSentences", "provisional", "findings", "source", "interimTenths", "year", "firstYear", "lastYear", "baselineYear", "latestYear", "targetYear", "number", "initiative", "fromYear", "unreadRows"];

/** Every figure of a value, by where it stands. */
function figures(value: unknown, path: Path = []): Path[] {
  if (alone.includes(String(path.at(-1)))) return [];
  if (typeof value === "number") return [path];
  if (value instanceof Map) return [...value].flatMap(([key, inner]: [unknown, unknown]) => figures(inner, [...path, typeof key === "string" ? key : null]));
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => figures(inner, [...path, index]));
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => figures(inner, [...path, key]));
  return [];
}

/** A copy in which the figure at the path is one more. */
function doctored(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return Number(value) + 1;
  if (value instanceof Map) return new Map([...value].map(([own, inner]: [unknown, unknown]) => [own, own === key ? doctored(inner, rest) : inner]));
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (index === key ? doctored(inner, rest) : inner));
  return Object.fromEntries(Object.entries(value ?? {}).map(([own, inner]: [string, unknown]) => [own, own === key ? doctored(inner, rest) : inner]));
}

function isSummary(value: unknown): value is AttainmentSummary {
  return typeof value === "object" && value !== null && "progress" in value;
}

/** Whether the summary with one more in that place is let through. */
function passes(summary: AttainmentSummary, path: Path): boolean {
  const changed = doctored(summary, path);
  return isSummary(changed) && summaryDisagreements(changed).length === 0;
}

const summaries = fc.nat().map((seed) => summaryIn(randomlyTyped(hoshimori2026, 2026 + (seed % 2), seed)));

describe("totals and rows of a summary", () => {
  test("disagree when any one count, share or difference is one more than it was", () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const missed = figures(summary).filter((path) => {
          const isOfOneYear = path[0] === "indicators" && path.at(-1) === "actualTenths" && path.includes("years");
          return !isOfOneYear && isRepeated(summary, path) && passes(summary, path);
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("disagree when a line of a list is missing", () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        for (const list of ["attention", "results"] as const) {
          for (const [index] of summary[list].entries()) expect(summaryDisagreements({ ...summary, [list]: summary[list].filter((_, at) => at !== index) })).not.toEqual([]);
        }
      }),
      { numRuns: 4 },
    );
  });

  test("are named with both figures as people read them, a missing one as such", () => {
    const summary = summaryIn({ targetYear: 2022, rows: { [surveysTable.name]: { "R4-認知度": { [surveysTable.actual]: 0.55 } } } });
    const [first, ...others] = summary.indicators;
    const told = (wrong: object): object => summaryDisagreements({ ...summary, indicators: first === undefined ? [] : [{ ...first, ...wrong }, ...others] });
    expect(told({ rateTenths: 501 })).toEqual([{ what: "方針の認知度の達成率と、計算し直した値", total: "50.1%", parts: "▲5.9%" }]);
    expect(told({ rateTenths: null })).toEqual([expect.objectContaining({ total: "値なし", parts: "▲5.9%" })]);
    expect(told({ differenceTenths: null })).toEqual([expect.objectContaining({ total: "55.0%", parts: "値なし" })]);
    expect(told({ targetRatioTenths: Number.NaN })).toEqual([expect.objectContaining({ total: "値なし", parts: "55.0%" })]);
    expect(told({ years: [] })).toEqual(expect.arrayContaining([expect.objectContaining({ what: "方針の認知度の最新実績と、その年度の実績", parts: "値なし" })]));
  });

  test("are named with both numbers", () => {
    const summary = summaryIn({ plan: hoshimori2026 });
    const told = summaryDisagreements({ ...summary, goals: { ...summary.goals, goals: summary.goals.goals + 1 } });
    expect(told).toEqual([{ what: "目標の件数と再掲を除いた目標の数", total: `${summary.goals.all.total}件`, parts: `${summary.goals.all.total + 1}件` }]);
  });
});

/** Baseline and target of an indicator without a figure are the plan's alone. */
function isRepeated({ indicators }: AttainmentSummary, path: Path): boolean {
  if (path[0] !== "indicators") return true;
  const indicator = indicators[Number(path[1])];
  if (indicator?.latestYear == null) return false;
  return !(path.at(-1) === "targetTenths" && indicator.targetRatioTenths === 0);
}
