import { goalStartMissed } from "../../../src/core/rules/goal-start-missed";
import { testRule } from "../../support/rules/test-rule";

/** 目標11-2 is to be carried out from 令和4年度 on. */
const stands = (rows: Readonly<Record<string, string>>) => ({ rows: { Goals: Object.fromEntries(Object.entries(rows).map(([key, implementation]) => [key, { 実施状況: implementation }])) } });

testRule(goalStartMissed, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "not carried out in the year before it starts", targetYear: 2021, ...stands({ "R3-11-2": "未実施" }) },
    { title: "carried out every year from its start", targetYear: 2023, ...stands({ "R4-11-2": "実施", "R5-11-2": "実施" }) },
    { title: "a year in which it did not apply", targetYear: 2022, ...stands({ "R4-11-2": "該当なし" }) },
    { title: "a repeated row, which is not counted", ...stands({ "R3-30-3": "未実施" }) },
  ],
  invalid: [
    { title: "not carried out in its first year", targetYear: 2022, ...stands({ "R4-11-2": "未実施" }), found: [{ at: "Goals R4-11-2 実施状況", says: "令和4年度から行う目標ですが、実施状況が「未実施」です", sourceId: "11-G2" }] },
    { title: "in part, in a later year", targetYear: 2023, ...stands({ "R4-11-2": "実施", "R5-11-2": "一部実施" }), found: [{ at: "Goals R5-11-2 実施状況", says: "令和4年度から行う目標ですが、実施状況が「一部実施」です" }] },
  ],
});
