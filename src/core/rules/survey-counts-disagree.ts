import { surveysTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

/**
 * A published figure more than 0.05 points away from the share its own counts give:
 * rounding to 0.1% explains no more, so the figure or a count is wrong, and with it
 * what the clause is evaluated by. Exactly 0.05 points agrees.
 */
export const surveyCountsDisagree = defineRule({
  meta: {
    id: "survey-counts-disagree",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      apart: {
        ja: "{place}の{actual}は、人数から計算した{fromCounts}（{positive}人÷{answered}人）と合いません。実績値と人数を確かめてください。",
        en: "{place}, {actual}, does not agree with the {fromCounts} that its counts give ({positive} of {answered}). Check the figure and the counts.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { actual, answered, positive } = year.entry;
      if (year.figure.value === null || isSurveyUnsure(year) || actual === null || answered === null || positive === null) return [];
      if (!areApart(actual, positive, answered)) return [];
      return [foundInSurvey(year, surveysTable.actual, "apart", { actual: fineText(actual), fromCounts: fineText(positive / answered), positive, answered })];
    }),
});

/** |actual − positive/answered| > 0.0005, multiplied out and read as the decimals it stands for, so that nothing is rounded at the boundary. */
function areApart(actual: number, positive: number, answered: number): boolean {
  const difference = Math.abs(Number((actual * answered).toPrecision(14)) - positive);
  return Number((2000 * difference).toPrecision(11)) > answered;
}

/** A share to the hundredth of a percent, so that what disagrees reads differently. */
function fineText(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
