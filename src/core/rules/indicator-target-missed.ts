import { surveysTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { percentText } from "./engine/figure-text";
import { foundInSurvey } from "./engine/found-in-row";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

/**
 * A figure that ends below the target its clause sets for the plan's last year; one
 * that is to be maintained, below its baseline. Exactly on it is reached. 100.0% by
 * rounding alone is not everybody.
 */
export const indicatorTargetMissed = defineRule({
  meta: {
    id: "indicator-target-missed",
    subject: "indicator",
    severity: "warning",
    source: "subject",
    messages: {
      below: {
        ja: "{place}：実績{actual}は目標{target}に届いていません（基準値{baseline}との差は{difference}ポイント）。値に誤りがなければ、理由と今後の取組を「取りまとめ」に書いてください。",
        en: "{place}: {actual} does not reach the target of {target} ({difference} points from the baseline of {baseline}). If the figure is right, say why, and what follows, in the review.",
      },
      notEverybody: {
        ja: "{place}：{actual}は四捨五入した値で、人数では全員に届いていないため、目標{target}は未達成です。値に誤りがなければ、理由と今後の取組を「取りまとめ」に書いてください。",
        en: "{place}: {actual} is rounded and the counts show that it was not everybody, so the target of {target} is not reached. If the figures are right, say why, and what follows, in the review.",
      },
    },
  },
  check: ({ indicator: { baselineTenths, targetTenths }, years, result: { year: latest, actualTenths, attainment, judgement } }) =>
    years.flatMap((year) => {
      if (year.year !== latest || judgement !== "未達成" || actualTenths === null || attainment === null || isSurveyUnsure(year)) return [];
      const { differenceTenths } = attainment;
      const difference = `${differenceTenths < 0 ? "-" : "+"}${(Math.abs(differenceTenths) / 10).toFixed(1)}`;
      const data = { actual: percentText(actualTenths), target: percentText(targetTenths), baseline: percentText(baselineTenths), difference };
      return [foundInSurvey(year, surveysTable.actual, actualTenths < targetTenths ? "below" : "notEverybody", data)];
    }),
});
