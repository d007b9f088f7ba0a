import { optionUnanswered } from "../../../src/core/rules/option-unanswered";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { testRule } from "../../support/rules/test-rule";

const open = sendai2021.options.filter(({ initial }) => initial === null);
const answers = Object.fromEntries(open.map(({ item, choices }) => [item, { 値: choices?.[0] ?? 5 }]));
const begun = { "R3-04-1": { 実績: 0 } };

testRule(optionUnanswered, {
  valid: [
    { title: "a new workbook" },
    { title: "a workbook in which no figure stands yet", rows: { Goals: { "R3-04-1": { 実績: "集計中" } } } },
    { title: "every question answered", rows: { Goals: begun, Options: answers } },
    { title: "a question that the plan answers, cleared", rows: { Goals: begun, Options: { ...answers, 外部交流の実施回数を判定する時期: { 値: null } } } },
  ],
  invalid: [
    {
      title: "a question that blanks do not answer",
      rows: { Goals: begun, Options: { ...answers, 区の数: { 値: " " } } },
      found: [{ at: "Options 区の数 値", says: "設定の「区の数」の「値」が空です。", sourceId: "P-03" }],
    },
    { title: "every question the plan leaves open, once figures are there", rows: { Goals: begun }, found: open.map(({ item }) => ({ at: `Options ${item} 値` })) },
  ],
});
