import { surveysTable } from "../contract/tables";
import { tenthsOfPercent } from "../shared/tenths";
import { defineRule } from "./engine/define-rule";
import { percentText } from "./engine/figure-text";
import { foundInSurvey } from "./engine/found-in-row";
import { isJump } from "./engine/is-jump";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

/**
 * A survey's figure that is more than half above or below that of the year before:
 * often a misplaced digit, or an answer counted differently than the clause says.
 */
export const surveyFigureJump = defineRule({
  meta: {
    id: "survey-figure-jump",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      jump: {
        ja: "{place}：{figure}は前年度の{previous}から5割を超えて変わっています。桁と数え方を確かめてください。",
        en: "{place}: {figure} is more than half away from the {previous} of the year before. Check the digits and the way of counting.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const before = years.find((other) => other.year === year.year - 1);
      if (before === undefined || isSurveyUnsure(before) || isSurveyUnsure(year)) return [];
      const [previous, figure] = [before.figure.value, year.figure.value];
      if (previous === null || figure === null || !isJump(previous, figure)) return [];
      return [foundInSurvey(year, surveysTable.actual, "jump", { figure: percentText(tenthsOfPercent(figure)), previous: percentText(tenthsOfPercent(previous)) })];
    }),
});
