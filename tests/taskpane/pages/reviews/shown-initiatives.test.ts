import { describe, expect, test } from "@jest/globals";
import type { ReviewedInitiative } from "../../../../src/app/review-board";
import { shownInitiatives, stepsFrom } from "../../../../src/taskpane/pages/reviews/shown-initiatives";

function initiative(number: number, isOpen: boolean, isBehind = false): ReviewedInitiative {
  const at = { table: "Reviews", rowKey: String(number), index: number, column: null };
  return { key: String(number), number, title: "", lead: "", answers: [], answered: 0, asked: 0, goals: [], lastYear: null, form: null, grade: null, publication: null, isOpen, isBehind, at };
}

const all = [initiative(1, true), initiative(2, false, true), initiative(3, true, true), initiative(4, false), initiative(5, true)];
const numbers = (some: readonly ReviewedInitiative[]): number[] => some.map(({ number }) => number);

describe("the initiatives shown", () => {
  test("are all, the open ones, or those behind", () => {
    expect(numbers(shownInitiatives(all, "all"))).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(shownInitiatives(all, "open"))).toEqual([1, 3, 5]);
    expect(numbers(shownInitiatives(all, "behind"))).toEqual([2, 3]);
  });

  test("are gone through one after the other, to both ends", () => {
    const shown = shownInitiatives(all, "open");
    expect(stepsFrom(all, shown, 1)).toEqual({ place: 1, previous: null, next: 3 });
    expect(stepsFrom(all, shown, 3)).toEqual({ place: 2, previous: 1, next: 5 });
    expect(stepsFrom(all, shown, 5)).toEqual({ place: 3, previous: 3, next: null });
  });

  test("go on from one that is not among them any more, since saving it settled it", () => {
    expect(stepsFrom(all, shownInitiatives(all, "open"), 4)).toEqual({ place: null, previous: 3, next: 5 });
    expect(stepsFrom(all, [], 4)).toEqual({ place: null, previous: null, next: null });
  });
});
