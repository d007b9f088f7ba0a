import { surveysTable } from "../contract/tables";
import { tenthsOfPercent } from "../shared/tenths";
import { defineRule, type Found } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

/** Everybody, in tenths of a percent. */
const whole = 1000;

/**
 * 100.0% where the clause's target is everybody, and nothing shows that it was: 99.95%
 * is published as 100.0% too. Without counts it is taken as reached; where the counts
 * show that somebody is missing, it is not.
 */
export const indicatorRoundedToTarget = defineRule({
  meta: {
    id: "indicator-rounded-to-target",
    subject: "indicator",
    severity: "info",
    source: "subject",
    messages: {
      unproved: {
        ja: "{place}が100.0%ですが、四捨五入でそうなった可能性があります。全員かどうかがわかるよう、回答者数と肯定回答者数を記入してください。",
        en: "{place} is 100.0%, which may be rounded. Enter 回答者数 and 肯定回答者数 to show that it was everybody.",
      },
      notEverybody: {
        ja: "{place}は四捨五入で100.0%ですが、人数では{answered}人のうち{positive}人です。全員ではないため、目標の100%に届いたとは数えません。",
        en: "{place} is 100.0% by rounding, but {positive} of {answered} is not everybody, so the target of 100% does not count as reached.",
      },
    },
  },
  check: ({ indicator, years, result }) =>
    years.flatMap((year): Found<"unproved" | "notEverybody">[] => {
      const { value, isEverybody } = year.figure;
      if (!year.isAsked || indicator.targetTenths !== whole || value === null || tenthsOfPercent(value) !== whole || isSurveyUnsure(year)) return [];
      if (isEverybody === null) return [foundInSurvey(year, surveysTable.actual, "unproved")];
      const { answered, positive } = year.entry;
      const isRounded = answered !== null && positive !== null && !isEverybody && tenthsOfPercent(positive / answered) === whole;
      const isToldAsMissed = result.judgement === "未達成" && result.year === year.year;
      return isRounded && !isToldAsMissed ? [foundInSurvey(year, surveysTable.actual, "notEverybody", { answered, positive })] : [];
    }),
});
