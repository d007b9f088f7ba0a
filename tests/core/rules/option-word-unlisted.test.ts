import { optionWordUnlisted } from "../../../src/core/rules/option-word-unlisted";
import { testRule } from "../../support/rules/test-rule";

const answer = (item: string, value: string | number | null) => ({ rows: { Options: { [item]: { 値: value } } } });

testRule(optionWordUnlisted, {
  valid: [
    { title: "a new workbook" },
    { title: "one of the choices", ...answer("人事面談の集計単位", "実施率") },
    { title: "no answer", ...answer("人事面談の集計単位", null) },
    { title: "a number where the plan offers no choices", ...answer("区の数", 5) },
  ],
  invalid: [
    { title: "something else", ...answer("人事面談の集計単位", "平均"), found: [{ at: "Options 人事面談の集計単位 値", says: "の「平均」は選択肢にありません。「最小値」「実施率」から", sourceId: "P-03" }] },
    { title: "a choice with a blank in it", ...answer("人事面談の集計単位", "最小 値"), found: [{ at: "Options 人事面談の集計単位 値", correction: "最小値" }] },
    { title: "another reading of blank phases", ...answer("工程の空欄の読み方", "予定なし"), found: [{ at: "Options 工程の空欄の読み方 値" }] },
  ],
});
