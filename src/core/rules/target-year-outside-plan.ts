import { coverLabels } from "../contract/cover-labels";
import { workbookNames } from "../contract/workbook-names";
import { targetYearIn } from "../entries/target-year";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";

/**
 * A 対象年度 the plan does not run: every count and judgement of the workbook is
 * made for it and finds nothing. It rests on the plan's period.
 */
export const targetYearOutsidePlan = defineRule({
  meta: {
    id: "target-year-outside-plan",
    subject: "cover",
    severity: "error",
    source: "period",
    messages: {
      outside: { ja: "{place}の「{chosen}」は計画期間の年度ではありません。{first}から{last}までの年度を選んでください。", en: "{place}: {chosen} is not a year of the plan. Choose one from {first} to {last}." },
    },
  },
  check: (_, { plan, entries: { settings } }) =>
    settings.targetYear === null || targetYearIn(plan, settings) !== null
      ? []
      : [
          {
            messageId: "outside",
            at: { table: "", rowKey: workbookNames.targetYear, index: -1, column: coverLabels.targetYear },
            data: { chosen: fiscalYearLabel(settings.targetYear), first: fiscalYearLabel(plan.firstYear), last: fiscalYearLabel(plan.lastYear) },
          },
        ],
});
