import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../../../src/core/contract/tables";
import { planInForce } from "../../../src/core/entries/plan-in-force";
import { fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import { planYears } from "../../../src/core/plan/plan-years";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";
import { revisionOf, type RevisedSheet } from "../../support/entries/revision-of";

const titleOf = (revisions: readonly Revision[], year: number) => planInForce(plan, revisions, year).plan.initiatives[0]?.title;
const titled = (after: string, more: Partial<Revision> = {}) => revisionOf("initiatives", "1", "取組名", after, more);
const printedTitle = plan.initiatives[0]?.title;

const anyItem = fc.constantFrom(
  ...[initiativesTable, goalsTable, indicatorsTable].flatMap((table): unknown[] => Object.values(table)).filter((header) => typeof header === "string"),
  ...planYears(plan).map(scheduleTable.phase),
);
const anyAfter = fc.oneof(fc.constantFrom(null, "●", "→", "維持型", "毎年度", "局区", "2024-03-31", 0.9, 3, true), fc.string());
const targets: Readonly<Record<RevisedSheet, readonly string[]>> = {
  initiatives: plan.initiatives.map(({ number }) => String(number)),
  schedule: plan.schedule.map(({ id }) => id),
  goals: plan.goals.map(({ id }) => id),
  indicators: plan.indicators.map(({ id }) => id),
};
const anyRevision = fc
  .constantFrom<RevisedSheet>("initiatives", "schedule", "goals", "indicators")
  .chain((sheet) => fc.tuple(fc.constant(sheet), fc.constantFrom(...targets[sheet], "99"), anyItem, anyAfter, fc.integer({ min: 2020, max: 2024 })))
  .map(([sheet, id, item, after, fromYear]) => revisionOf(sheet, id, item, after, { fromYear }));
const anyRevisions = fc.array(anyRevision, { maxLength: 12 });

describe("the plan in force", () => {
  test("is the printed plan itself while nothing is revised", () => {
    expect(planInForce(plan, [], 2022)).toEqual({ plan, unusable: [] });
    expect(planInForce(plan, [], 2022).plan).toBe(plan);
  });

  test("leaves the printed plan as it was, whatever is revised", () => {
    const before = JSON.stringify(plan);
    fc.assert(
      fc.property(anyRevisions, fc.constantFrom(...planYears(plan)), (revisions, year) => {
        planInForce(plan, revisions, year);
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test("takes each revision or tells that it cannot, and never loses, adds or renames a row", () => {
    const ids = JSON.stringify(Object.values(targets));
    fc.assert(
      fc.property(anyRevisions, fc.constantFrom(...planYears(plan)), (revisions, year) => {
        const { plan: revised, unusable } = planInForce(plan, revisions, year);
        expect(JSON.stringify([
          revised.initiatives.map(({ number }) => String(number)),
          ...[revised.schedule, revised.goals, revised.indicators].map((rows) => rows.map(({ id }) => id)),
        ])).toBe(ids);
        const usable = revisions.filter((revision) => !unusable.includes(revision));
        expect(planInForce(plan, usable, year)).toEqual({ plan: revised, unusable: [] });
        expect(unusable.every(({ fromYear }) => fromYear <= year)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("of a year is untouched by revisions that apply from a later year", () => {
    fc.assert(
      fc.property(anyRevisions, fc.constantFrom(...planYears(plan)), (revisions, year) => {
        const due = revisions.filter(({ fromYear }) => fromYear <= year);
        expect(planInForce(plan, revisions, year)).toEqual(planInForce(plan, due, year));
      }),
      { numRuns: 50 },
    );
  });

  test("does not depend on how the sheet is sorted, once every revision has its id", () => {
    const numbered = anyRevisions.map((revisions) => revisions.map((revision, index) => ({ ...revision, id: `V${String(index + 1).padStart(3, "0")}` })));
    fc.assert(
      fc.property(numbered.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, sorted]) => {
        expect(planInForce(plan, sorted, 2023)).toEqual(planInForce(plan, all, 2023));
      }),
      { numRuns: 50 },
    );
  });
});

describe("of two revisions of the same item", () => {
  test("the one from the later year holds in that year, in whichever order they were recorded", () => {
    for (const revisions of [[titled("あ"), titled("い", { fromYear: 2022 })], [titled("い", { fromYear: 2022 }), titled("あ")]]) {
      expect([2021, 2022, 2023].map((year) => titleOf(revisions, year))).toEqual(["あ", "い", "い"]);
    }
  });

  test("the later recorded of one year holds, told by their ids and not by their rows", () => {
    expect(titleOf([titled("後", { id: "V002" }), titled("先", { id: "V001" })], 2021)).toBe("後");
    expect(titleOf([titled("後", { id: "V1000" }), titled("先", { id: "V999" })], 2021)).toBe("後");
  });

  test("one that has no id yet was recorded last; of two such, the lower row", () => {
    expect(titleOf([titled("新しい"), titled("先", { id: "V001" })], 2021)).toBe("新しい");
    expect(titleOf([titled("先"), titled("後")], 2021)).toBe("後");
  });
});

describe("revisions of one row and year", () => {
  const sets: readonly (readonly Revision[])[] = [
    [revisionOf("goals", "04-1", "種別", "期限まで"), revisionOf("goals", "04-1", "期限", "2024-03-31"), revisionOf("goals", "04-1", "目標", "改めた文")],
    [revisionOf("goals", "04-1", "単位", "%"), revisionOf("goals", "04-1", "基準", 0.8), revisionOf("goals", "04-1", "種別", "以上"), revisionOf("goals", "04-1", "期限", "2024-03-31")],
    [revisionOf("indicators", "誇り", "種別", "以上型"), revisionOf("indicators", "誇り", "基準値", 0.9), revisionOf("indicators", "誇り", "目標値", 0.95)],
    [revisionOf("initiatives", "1", "担当部署", "総務局労務課、総務局人事課"), revisionOf("initiatives", "1", "取りまとめ部署", "総務局人事課")],
    [revisionOf("schedule", "01-1", "令和3年度", "新しい工程"), revisionOf("schedule", "01-1", "令和4年度", "→"), revisionOf("schedule", "01-1", "令和5年度", "→")],
  ];

  test("apply together, in whatever order they were recorded", () => {
    for (const set of sets) {
      const wanted = planInForce(plan, set, 2021);
      expect(wanted.unusable).toEqual([]);
      fc.assert(
        fc.property(fc.shuffledSubarray([...set], { minLength: set.length }), (order) => {
          const recorded = order.map((revision, index) => ({ ...revision, id: `V00${index + 1}` }));
          expect(planInForce(plan, recorded, 2021)).toEqual(wanted);
        }),
        { numRuns: 20 },
      );
    }
  });

  test("of different years apply year by year: a deadline decided before its kind is not usable", () => {
    const [kind, date] = [revisionOf("goals", "04-1", "種別", "期限まで", { fromYear: 2022 }), revisionOf("goals", "04-1", "期限", "2024-03-31", { fromYear: 2021 })];
    expect(planInForce(plan, [kind, date], 2022).unusable).toEqual([date, kind]);
    expect(planInForce(plan, [{ ...date, fromYear: 2022 }, { ...kind, fromYear: 2022 }], 2022).unusable).toEqual([]);
  });
});

describe("a revision", () => {
  test("holds from its year on, and not before", () => {
    expect([2021, 2022, 2023].map((year) => titleOf([titled("新しい題", { fromYear: 2022 })], year))).toEqual([printedTitle, "新しい題", "新しい題"]);
  });

  test("reaches the row it names on each of the four sheets", () => {
    const revisions = [
      revisionOf("initiatives", "01", "目的", "新しい目的"),
      revisionOf("schedule", "01-1", fiscalYearLabel(2021), "新しい工程"),
      revisionOf("goals", "04-1", "基準", 4),
      revisionOf("indicators", "誇り", "指標", "新しい指標"),
    ];
    const { plan: revised, unusable } = planInForce(plan, revisions, 2021);
    expect(unusable).toEqual([]);
    expect(revised.initiatives[0]?.purpose).toBe("新しい目的");
    expect(revised.schedule[0]?.cells[0]?.phase).toBe("新しい工程");
    expect(revised.goals.find(({ id }) => id === "04-1")?.threshold).toBe(4);
    expect(revised.indicators.map(({ label }) => label)).toEqual(["方針の認知度", "キャリア意識", "やりがい", "新しい指標"]);
  });

  test.each<[string, Revision]>([
    ["no sheet that can be revised", revisionOf("goals", "04-1", "基準", 4, { target: "進捗入力" })],
    ["no row of its sheet", revisionOf("goals", "4-1", "基準", 4)],
    ["no initiative of the plan", revisionOf("initiatives", "36", "取組名", "新しい題")],
    ["no item of its sheet", revisionOf("indicators", "誇り", "題", "新しい指標")],
    ["a value the item cannot take", revisionOf("goals", "04-1", "基準", "4回")],
  ])("that names %s is told and changes nothing", (_name, revision) => {
    expect(planInForce(plan, [revision], 2021)).toEqual({ plan, unusable: [revision] });
    expect(planInForce(plan, [{ ...revision, fromYear: 2022 }], 2021).unusable).toEqual([]);
  });
});
