import { surveysTable } from "../contract/tables";
import { carriedOut } from "../contract/vocabulary";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

const { state, survey, surveyedOn, actual, asked, answered, positive, note } = surveysTable;
const entered = [state, survey, surveyedOn, actual, asked, answered, positive, note];

/**
 * A survey of a year that is due with neither a figure nor a word why there is none:
 * the plan is evaluated by this figure, and whether it is on its way cannot be said.
 * It rests on the clause that sets the figure. Where a sister of its item has one,
 * that is told instead.
 */
export const surveyNotEntered = defineRule({
  meta: {
    id: "survey-not-entered",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      blank: {
        ja: "{place}が未記入です。調査の状況を選び、実施したときは実績値か人数を記入してください。",
        en: "{place} is not filled in. Choose how the survey stands and, where it was held, enter its figure or its counts.",
      },
      noFigure: {
        ja: "{place}がありません。実績値を記入するか、回答者数と肯定回答者数を記入してください。まだ値がないときは「調査の状況」で選んでください。",
        en: "{place} is missing. Enter it, or both 回答者数 and 肯定回答者数; where there is no figure yet, say so under 調査の状況.",
      },
    },
  },
  check: ({ years, sisters }) =>
    years.flatMap((year) => {
      const { row, entry, figure, isAsked } = year;
      if (!isAsked || figure.value !== null || isSurveyUnsure(year)) return [];
      if (entry.state !== null && entry.state !== carriedOut) return [];
      if (sisters.some(({ hasValue }) => hasValue.get(year.year) === true)) return [];
      const isBlank = !entered.some((column) => isFilled(row.cell(column)));
      return [isBlank ? foundInSurvey(year, state, "blank" as const) : foundInSurvey(year, actual, "noFigure" as const)];
    }),
});
