import { indicatorsTable, revisionsTable } from "../contract/tables";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** A 目標値 revised from a year before the plan's last one: the plan sets targets for its last year alone (K-07), and a value for a year between would be taken for that target. */
export const revisionTargetBeforeLastYear = defineRule({
  meta: {
    id: "revision-target-before-last-year",
    subject: "revision",
    severity: "info",
    source: "targets",
    messages: {
      before: {
        ja: "{place}が{from}です。計画の目標値は{last}のもので、途中の年度の目標値はありません。{last}の目標値の変更か確かめてください。",
        en: "{place} is {from}. The plan sets targets for {last} alone, none for the years before. Check that this changes the target for {last}.",
      },
    },
  },
  check: ({ row, revision, isUnusable }, { plan: { lastYear } }) => {
    if (revision === null || isUnusable || revision.item !== indicatorsTable.target || revision.fromYear >= lastYear) return [];
    const data = { from: fiscalYearLabel(revision.fromYear), last: fiscalYearLabel(lastYear), indicator: revision.targetId };
    return [{ messageId: "before", at: at(revisionsTable.name, row, revisionsTable.fromYear), data }];
  },
});
