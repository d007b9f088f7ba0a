import { coverLabels } from "../contract/cover-labels";
import { workbookNames } from "../contract/workbook-names";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";

/**
 * No 対象年度 that can be read: the sheets' counts stay empty, and nobody can say
 * which years are due. The checks take the plan's last year meanwhile. It rests
 * on the plan's period.
 */
export const targetYearUnset = defineRule({
  meta: {
    id: "target-year-unset",
    subject: "cover",
    severity: "warning",
    source: "period",
    messages: {
      unset: { ja: "{place}が空か、年度として読めません。{first}から{last}までの年度を一覧から選んでください。", en: "{place} is empty or names no year. Choose one from {first} to {last} in the list." },
    },
  },
  check: (_, { plan, entries: { settings } }) =>
    settings.targetYear === null
      ? [
          {
            messageId: "unset",
            at: { table: "", rowKey: workbookNames.targetYear, index: -1, column: coverLabels.targetYear },
            data: { first: fiscalYearLabel(plan.firstYear), last: fiscalYearLabel(plan.lastYear) },
          },
        ]
      : [],
});
