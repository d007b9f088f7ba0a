import { surveysTable } from "../contract/tables";
import { isFilled, textIn } from "../entries/cell-reading";
import { eras } from "../plan/era";
import { plainText } from "../shared/plain-text";
import { defineRule } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";
import { indicatorSource } from "./engine/row-owner";

/**
 * A figure from another survey than that of the baseline: the clause (※) counts the
 * answers to one survey's question, so another's cannot be compared with the baseline
 * or the target. A note that says why it can, or 評価困難, settles it.
 */
export const surveyChanged = defineRule({
  meta: {
    id: "survey-changed",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      other: {
        ja: "{place}の「{name}」は、基準値の調査「{baseline}」と名前が違います。比べられるときは理由を「備考」に書き、比べられないときは調査の状況を「評価困難」にしてください。",
        en: "{place}, “{name}”, is not called like the survey of the baseline, “{baseline}”. If they compare, say why under 備考; if not, choose 評価困難.",
      },
    },
  },
  check: ({ indicator, years }, { plan }) =>
    years.flatMap((year) => {
      const { row, figure, slips } = year;
      const name = textIn(row.cell(surveysTable.survey));
      if (indicator.surveyClauseId === null || name === null || figure.value === null || slips.has(surveysTable.survey)) return [];
      if (isFilled(row.cell(surveysTable.note)) || plainName(name) === plainName(indicator.survey)) return [];
      const source = indicatorSource(plan, indicator.surveyClauseId);
      return [{ ...foundInSurvey(year, surveysTable.survey, "other" as const, { name, baseline: indicator.survey }), source }];
    }),
});

const yearInName = new RegExp(`(${eras.map(({ name }) => name).join("|")})(元|\\d+)年度?|\\d{4}年度?`, "gu");

/** A survey's name without what changes from year to year: the year, brackets, 実施 and blanks. */
function plainName(name: string): string {
  return plainText(name).replace(yearInName, "").replace(/[()[\]「」『』【】〔〕<>〈〉《》]|実施/gu, "");
}
