import { indicatorTargetMissed } from "../../../src/core/rules/indicator-target-missed";
import { testRule } from "../../support/rules/test-rule";

const last = (indicator: string, cells: Readonly<Record<string, string | number>>) => ({ targetYear: 2023, rows: { Surveys: { [`R5-${indicator}`]: cells } } });

testRule(indicatorTargetMissed, {
  valid: [
    { title: "a workbook nobody has typed in", targetYear: 2023 },
    { title: "90.0%, exactly the target", ...last("キャリア意識", { 実績値: 0.9 }) },
    { title: "89.95%, published as 90.0%", ...last("キャリア意識", { 実績値: 0.8995 }) },
    { title: "84.3%, exactly maintained", ...last("やりがい", { 実績値: 0.843 }) },
    { title: "below the target in a year before the last", targetYear: 2022, rows: { Surveys: { "R4-キャリア意識": { 実績値: 0.5 } } } },
    { title: "a last year that is not asked for yet", targetYear: 2022, rows: { Surveys: { "R5-キャリア意識": { 実績値: 0.5 } } } },
    { title: "a last year without a figure", targetYear: 2023, rows: { Surveys: { "R4-キャリア意識": { 実績値: 0.5 }, "R5-キャリア意識": { 調査の状況: "集計中" } } } },
    { title: "a state that is a slip", ...last("キャリア意識", { 実績値: 0.5, 調査の状況: "ほか" }) },
    { title: "everybody", ...last("認知度", { 実績値: 1, 回答者数: 2000, 肯定回答者数: 2000 }) },
  ],
  invalid: [
    { title: "89.9%", ...last("キャリア意識", { 実績値: 0.899 }), found: [{ at: "Surveys R5-キャリア意識 実績値", says: "実績89.9%は目標90.0%に届いていません（基準値84.1%との差は+5.8ポイント）", sourceId: "K-02" }] },
    { title: "84.2%, not maintained", ...last("やりがい", { 実績値: 0.842 }), found: [{ at: "Surveys R5-やりがい 実績値", says: "実績84.2%は目標84.3%に届いていません（基準値84.3%との差は-0.1ポイント）", sourceId: "K-03" }] },
    { title: "counts alone", ...last("誇り", { 回答者数: 1000, 肯定回答者数: 885 }), found: [{ at: "Surveys R5-誇り 実績値", says: "88.5%", sourceId: "K-04" }] },
    { title: "100.0% by rounding", ...last("認知度", { 実績値: 1, 回答者数: 4000, 肯定回答者数: 3999 }), found: [{ at: "Surveys R5-認知度 実績値", says: "100.0%は四捨五入した値", sourceId: "K-01" }] },
    { title: "84.1%, just as in the baseline year", ...last("キャリア意識", { 実績値: 0.841 }), found: [{ at: "Surveys R5-キャリア意識 実績値", says: "との差は+0.0ポイント" }] },
  ],
});
