import { sheetTitles } from "../contract/sheet-titles";
import { indicatorsTable, revisionsTable } from "../contract/tables";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** A revised 基準値: it is what was measured before the plan (P-07, 「策定前」) and cannot be decided anew, only corrected. Every rate is counted from it. */
export const revisionBaseline = defineRule({
  meta: {
    id: "revision-baseline",
    subject: "revision",
    severity: "warning",
    source: "baseline",
    messages: {
      baseline: {
        ja: "{place}が指標「{targetId}」の基準値です。基準値は{year}の実績で、変えると達成率がすべて変わります。数値の訂正でなければ、変更を取り消してください。",
        en: "{place} is the baseline of the indicator “{targetId}”: what was measured in {year}. Every rate changes with it. Unless this corrects a figure, take the revision back.",
      },
    },
  },
  check: ({ row, revision, isUnusable }, { plan: { baselineYear } }) => {
    if (revision === null || isUnusable || revision.target !== sheetTitles.indicators || revision.item !== indicatorsTable.baseline) return [];
    const data = { targetId: revision.targetId, year: fiscalYearLabel(baselineYear), after: String(revision.after) };
    return [{ messageId: "baseline", at: at(revisionsTable.name, row, revisionsTable.item), data }];
  },
});
