import { describe, expect, test } from "@jest/globals";
import { sendai2021 as plan } from "../../../../src/core/plan/sendai-2021";

const numbers = plan.initiatives.map(({ number }) => number);
const numbersOf = (focusId: string) =>
  plan.initiatives.filter(({ focuses }) => focuses.includes(focusId)).map(({ number }) => number);
const printedCells = (row: (typeof plan.schedule)[number]) => row.cells.filter(({ printed }) => printed !== "").length;

describe("the plan's list", () => {
  test("has 35 initiatives, numbered 1 to 35 without gaps", () =>
    expect(numbers).toEqual(Array.from({ length: 35 }, (_, index) => index + 1)));

  test("has 3 areas with 5, 5 and 3 categories, which hold these initiatives", () => {
    expect(plan.areas.map(({ categories }) => categories.length)).toEqual([5, 5, 3]);
    const ranges = plan.areas.flatMap(({ categories }) =>
      categories.map(({ id }) => {
        const inside = plan.initiatives.filter(({ categoryId }) => categoryId === id).map(({ number }) => number);
        return `${id}: ${inside[0]}–${inside.at(-1)}`;
      }),
    );
    expect(ranges).toEqual([
      "1-1: 1–3",
      "1-2: 4–8",
      "1-3: 9–11",
      "1-4: 12–15",
      "1-5: 16–18",
      "2-1: 19–20",
      "2-2: 21–23",
      "2-3: 24–26",
      "2-4: 27–28",
      "2-5: 29–30",
      "3-1: 31–32",
      "3-2: 33–34",
      "3-3: 35–35",
    ]);
  });

  test("marks 12, 9 and 10 initiatives with the three priorities, 5 with two and 9 with none", () => {
    expect(plan.focuses.map(({ label }) => label)).toEqual(["若手", "職場", "総合力"]);
    expect(numbersOf("young")).toEqual([1, 2, 4, 12, 13, 14, 16, 17, 18, 27, 28, 32]);
    expect(numbersOf("workplace")).toEqual([1, 4, 5, 6, 7, 8, 9, 26, 30]);
    expect(numbersOf("cityHall")).toEqual([3, 19, 20, 21, 27, 28, 31, 32, 33, 35]);
    const withFocuses = (count: number) => plan.initiatives.filter(({ focuses }) => focuses.length === count);
    expect(withFocuses(2).map(({ number }) => number)).toEqual([1, 4, 27, 28, 32]);
    expect(withFocuses(0).map(({ number }) => number)).toEqual([10, 11, 15, 22, 23, 24, 25, 29, 34]);
  });

  test("goes through the printed pages 5 to 23 in order", () => {
    const pages = plan.initiatives.map(({ page }) => page);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect([pages[0], pages.at(-1)]).toEqual([5, 23]);
  });

  test("names 17 departments, 6 of them collectives, in 81 places", () => {
    expect(plan.departments.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`),
    );
    expect(plan.departments.filter(({ kind }) => kind === "collective").map(({ name }) => name)).toEqual([
      "局区",
      "職種・分野の主管課",
      "各取組実施課",
      "各職場",
      "業務主管課",
      "事業担当課",
    ]);
    expect(plan.initiatives.flatMap(({ departments }) => departments)).toHaveLength(81);
  });

  test("meets its departments in the order of their ids", () => {
    const met = plan.initiatives.flatMap(({ departments }) => departments.map(({ departmentId }) => departmentId));
    expect([...new Set(met)]).toEqual(plan.departments.map(({ id }) => id));
  });

  test("lets the department named first take the lead", () => {
    for (const { leadDepartmentId, departments } of plan.initiatives) {
      expect(leadDepartmentId).toBe(departments[0]?.departmentId);
    }
  });
});

describe("the plan's schedule and goals", () => {
  test("have 71 rows and 69 sentences, which set 75 goals", () => {
    expect(plan.schedule).toHaveLength(71);
    expect(new Set(plan.goals.map(({ sentenceId }) => sentenceId)).size).toBe(69);
    expect(plan.goals).toHaveLength(75);
  });

  test("leave 46 rows with one printed cell, an arrow counted as printed", () =>
    expect(plan.schedule.filter((row) => printedCells(row) === 1)).toHaveLength(46));

  test("carry a phase on by an arrow in 23, 24, 29 and 30 only", () => {
    const withArrow = plan.schedule.filter(({ cells }) => cells.some(({ printed }) => printed.startsWith("→")));
    expect([...new Set(withArrow.map(({ initiative }) => initiative))]).toEqual([23, 24, 29, 30]);
  });

  test("give every row a phase in every year", () =>
    expect(plan.schedule.flatMap(({ cells }) => cells).filter(({ phase }) => phase === "")).toEqual([]));

  test("repeat exactly four goals of other initiatives", () =>
    expect(
      plan.goals.flatMap(({ id, crossListedFrom }) => (crossListedFrom === null ? [] : [`${id}←${crossListedFrom}`])),
    ).toEqual(["30-1←06-2", "30-3←15-1", "30-4←05-1", "34-3←33-2"]));

  test("compare four goals with the baseline year", () =>
    expect(plan.goals.filter((goal) => goal.comparesWithBaselineYear).map(({ id }) => id)).toEqual([
      "06-2",
      "23-1",
      "27-1",
      "33-1",
    ]));
});

test("70 discrepancies are numbered without gaps", () =>
  expect(plan.discrepancies.map(({ id }) => id)).toEqual(
    Array.from({ length: 70 }, (_, index) => `I-${String(index + 1).padStart(2, "0")}`),
  ));

test("4 indicators make up 3 items", () => {
  expect(plan.indicators.map(({ id }) => id)).toEqual(["認知度", "キャリア意識", "やりがい", "誇り"]);
  expect(new Set(plan.indicators.map(({ item }) => item)).size).toBe(3);
});
