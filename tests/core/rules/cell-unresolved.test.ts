import { describe, expect, test } from "@jest/globals";
import { cellUnresolved } from "../../../src/core/rules/cell-unresolved";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const actual = (value: string | number) => ({ rows: { Surveys: { "R3-認知度": { 実績値: value } } } });

testRule(cellUnresolved, {
  valid: [{ title: "a figure", ...actual(0.575) }, { title: "a formula of numbers alone", ...actual("=1234/2145") }, { title: "a text, which another rule tells", ...actual("集計中") }],
  invalid: [
    { title: "a formula without its result that refers elsewhere", ...actual("=A1/B1"), found: [{ at: "Surveys R3-認知度 実績値", says: "指標「方針の認知度」の令和3年度の「実績値」の数式の結果", sourceId: "K-01" }] },
    { title: "a division by zero without its result", ...actual("=3/0"), found: [{ at: "Surveys R3-認知度 実績値" }] },
  ],
});

describe("cell-unresolved", () => {
  test("is another finding as soon as the formula is another", () => {
    const [first, same, other] = ["=A1/B1", "=A1/B1", "=A1/C1"].map((formula) => findingsOf(actual(formula), [cellUnresolved])[0]?.id);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
