import { indicatorItemIncomplete } from "../../../src/core/rules/indicator-item-incomplete";
import { testRule } from "../../support/rules/test-rule";

const surveys = (rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>) => ({ rows: { Surveys: rows } });

testRule(indicatorItemIncomplete, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "both figures of an item", ...surveys({ "R3-やりがい": { 実績値: 0.85 }, "R3-誇り": { 実績値: 0.89 } }) },
    { title: "neither figure of an item", ...surveys({ "R3-やりがい": { 調査の状況: "集計中" } }) },
    { title: "an item of one figure", ...surveys({ "R3-認知度": { 実績値: 0.6 } }) },
    { title: "a year that is not asked for yet", ...surveys({ "R4-やりがい": { 実績値: 0.85 } }) },
    { title: "a slip for the other figure", ...surveys({ "R3-やりがい": { 実績値: 0.85 }, "R3-誇り": { 実績値: 89 } }) },
  ],
  invalid: [
    { title: "one figure of two", ...surveys({ "R3-やりがい": { 実績値: 0.85 } }), found: [{ at: "Surveys R3-誇り 実績値", says: "同じ項目「③仕事のやりがい等の意識」の「やりがい」にはあります", sourceId: "K-08" }] },
    { title: "a figure and a survey that was not held", ...surveys({ "R3-やりがい": { 調査の状況: "未実施" }, "R3-誇り": { 実績値: 0 } }), found: [{ at: "Surveys R3-やりがい 実績値", says: "「誇り」にはあります", sourceId: "K-08" }] },
  ],
});
