import { figureLeftProvisional } from "../../../src/core/rules/figure-left-provisional";
import { testRule } from "../../support/rules/test-rule";

const row = (targetYear: number, key: string, state: string, actual: number | null = 0.2) => ({ targetYear, rows: { Goals: { [key]: { 実績: actual, 状態: state } } } });

testRule(figureLeftProvisional, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "a provisional figure of 対象年度", ...row(2021, "R3-03-1a", "速報") },
    { title: "a final figure of a past year", ...row(2022, "R3-03-1a", "確定") },
    { title: "a provisional figure that is not there: it is told as not entered", ...row(2022, "R3-03-1a", "速報", null) },
    { title: "a figure that cannot be known", ...row(2022, "R3-03-1a", "把握不可", null) },
  ],
  invalid: [
    { title: "a provisional figure of the year before", ...row(2022, "R3-03-1a", "速報"), found: [{ at: "Goals R3-03-1a 状態", says: "「速報」のままです。対象年度は令和4年度なので、確定した値", sourceId: "3-G1" }] },
    { title: "a figure still being counted", ...row(2022, "R3-03-1a", "集計中", null), found: [{ at: "Goals R3-03-1a 状態", says: "「集計中」のままです。対象年度は令和4年度なので、集計した値を記入するか、わからないときは「把握不可」に" }] },
    { title: "a provisional baseline", ...row(2021, "R2-06-2", "速報", 10), found: [{ at: "Goals R2-06-2 状態", says: "令和2年度", sourceId: "6-G2" }] },
  ],
});
