import { revisionsTable } from "../contract/tables";
import { textIn } from "../entries/cell-reading";
import { revisableItems } from "../entries/revisable-items";
import { isRevisableRow } from "../entries/revisable-row";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { rowSlips } from "./engine/row-slips";

/** A revision that names no row, no item or a value the plan cannot take: it is recorded (P-04) and changes nothing. The priorities (P-05) take nothing but their mark. */
export const revisionUnusable = defineRule({
  meta: {
    id: "revision-unusable",
    subject: "revision",
    severity: "warning",
    source: "revision",
    messages: {
      unknownRow: {
        ja: "{place}の「{targetId}」は「{target}」にありません。このままでは変更が計画に反映されませんので、IDを確かめてください。",
        en: "{place}, “{targetId}”, is not on the sheet “{target}”. The revision changes nothing as it is: check the id.",
      },
      unknownItem: {
        ja: "{place}の「{item}」は「{target}」で変更できる項目ではありません。変える列の見出しを入れてください（{items}）。",
        en: "{place}, “{item}”, is nothing that can be revised on “{target}”. Write the header of the column ({items}).",
      },
      value: {
        ja: "{place}の「{after}」は、「{target}」の{targetId}の「{item}」に入れられません。このままでは反映されませんので、内容を確かめてください。",
        en: "{place}, “{after}”, cannot be “{item}” of {targetId} on “{target}”. The revision changes nothing as it is: check what it says.",
      },
    },
  },
  check: ({ row, revision, isUnusable }, facts) => {
    if (revision === null || !isUnusable || rowSlips(facts, revisionsTable.name, row).size > 0) return [];
    const { target, targetId, item } = revision;
    const items = revisableItems(facts.plan, target);
    const about = { data: { target, targetId, item, items: items.join("、"), after: textIn(row.cell(revisionsTable.after)) ?? "" } };
    const place = (column: string) => at(revisionsTable.name, row, column);
    if (!isRevisableRow(facts.plan, revision)) return [{ ...about, messageId: "unknownRow", at: place(revisionsTable.targetId) }];
    if (!items.includes(item)) return [{ ...about, messageId: "unknownItem", at: place(revisionsTable.item) }];
    const isFocus = facts.plan.focuses.some(({ label }) => label === item);
    return [{ ...about, messageId: "value", at: place(revisionsTable.after), ...(isFocus ? { source: facts.clause("focuses") } : {}) }];
  },
});
