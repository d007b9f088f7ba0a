import { indicatorRoundedToTarget } from "../../../src/core/rules/indicator-rounded-to-target";
import { testRule } from "../../support/rules/test-rule";

const row = (indicator: string, cells: Readonly<Record<string, string | number>>) => ({ rows: { Surveys: { [`R3-${indicator}`]: cells } } });

testRule(indicatorRoundedToTarget, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "99.9%", ...row("認知度", { 実績値: 0.999 }) },
    { title: "99.94%, which is 99.9%", ...row("認知度", { 実績値: 0.9994 }) },
    { title: "everybody, by the counts", ...row("認知度", { 実績値: 1, 回答者数: 2000, 肯定回答者数: 2000 }) },
    { title: "counts of everybody alone", ...row("認知度", { 回答者数: 2000, 肯定回答者数: 2000 }) },
    { title: "100% where the target is less", ...row("キャリア意識", { 実績値: 1 }) },
    { title: "a year that is not asked for yet", rows: { Surveys: { "R4-認知度": { 実績値: 1 } } } },
    { title: "counts that are far from it, which is told of them", ...row("認知度", { 実績値: 1, 回答者数: 1000, 肯定回答者数: 990 }) },
    { title: "a last year, which is told as missed", targetYear: 2023, rows: { Surveys: { "R5-認知度": { 実績値: 1, 回答者数: 4000, 肯定回答者数: 3999 } } } },
  ],
  invalid: [
    { title: "100.0% without counts", ...row("認知度", { 実績値: 1 }), found: [{ at: "Surveys R3-認知度 実績値", says: "四捨五入でそうなった可能性", sourceId: "K-01" }] },
    { title: "99.95%", ...row("認知度", { 実績値: 0.9995 }), found: [{ at: "Surveys R3-認知度 実績値" }] },
    { title: "100.0% without somebody", ...row("認知度", { 実績値: 1, 回答者数: 2000, 肯定回答者数: 1999 }), found: [{ at: "Surveys R3-認知度 実績値", says: "2000人のうち1999人", sourceId: "K-01" }] },
    { title: "counts alone that round to it", ...row("認知度", { 回答者数: 2000, 肯定回答者数: 1999 }), found: [{ at: "Surveys R3-認知度 実績値", says: "2000人のうち1999人" }] },
    {
      title: "100.0% in a year before one that is told as missed",
      targetYear: 2023,
      rows: { Surveys: { "R4-認知度": { 実績値: 1, 回答者数: 2000, 肯定回答者数: 1999 }, "R5-認知度": { 実績値: 0.9 } } },
      found: [{ at: "Surveys R4-認知度 実績値", says: "2000人のうち1999人" }],
    },
  ],
});
