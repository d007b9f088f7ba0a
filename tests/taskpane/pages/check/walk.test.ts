import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/rules/engine/finding";
import { nextPlace, placeOf, previousPlace } from "../../../../src/taskpane/pages/check/walk";
import { finding } from "../../../support/rules/plain-finding";

const findings = (...ids: readonly string[]): Finding[] => ids.map((id) => finding({ id }));

describe("going through findings", () => {
  test("begins with the first, and ends with the last", () => {
    const all = findings("a", "b");
    expect([placeOf(all, null), nextPlace(all, null), previousPlace(all, null)]).toEqual([-1, 0, -1]);
    expect(nextPlace(all, { id: "a", position: 0 })).toBe(1);
    expect([nextPlace(all, { id: "b", position: 1 }), previousPlace(all, { id: "b", position: 1 })]).toEqual([-1, 0]);
  });

  test("passes none over when one was dealt with: what took its place comes next", () => {
    const stand = { id: "b", position: 1 };
    const left = findings("a", "c");
    expect(placeOf(left, stand)).toBe(-1);
    expect(nextPlace(left, stand)).toBe(1);
    expect(previousPlace(left, stand)).toBe(0);
  });

  test("follows a finding that others came before", () => {
    expect(nextPlace(findings("new", "a", "b", "c"), { id: "b", position: 1 })).toBe(3);
  });

  test("goes nowhere when the last of all was dealt with", () => {
    const stand = { id: "a", position: 0 };
    expect([nextPlace([], stand), previousPlace([], stand)]).toEqual([-1, -1]);
    expect(previousPlace(findings("a"), { id: "c", position: 2 })).toBe(0);
  });
});
