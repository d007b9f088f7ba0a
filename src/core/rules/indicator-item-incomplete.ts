import { surveysTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { foundInSurvey } from "./engine/found-in-row";
import { isSurveyUnsure } from "./engine/is-survey-unsure";

/**
 * An item of which one figure has a value in a year and another has none: the plan
 * counts items, and an item that rests on two figures is reached only when both are,
 * so half of it says nothing.
 */
export const indicatorItemIncomplete = defineRule({
  meta: {
    id: "indicator-item-incomplete",
    subject: "indicator",
    severity: "warning",
    source: "items",
    messages: {
      missing: {
        ja: "{place}の値がありませんが、同じ項目「{item}」の「{sister}」にはあります。項目は全部の値がそろって判定できるので、値を記入してください。",
        en: "{place} has no value, while “{sister}” of the same item, “{item}”, has one. An item is judged by all of its figures: enter this one too.",
      },
    },
  },
  check: ({ indicator, years, sisters }) =>
    years.flatMap((year) => {
      const sister = sisters.find(({ hasValue }) => hasValue.get(year.year) === true);
      if (!year.isAsked || year.figure.value !== null || sister === undefined || isSurveyUnsure(year)) return [];
      return [{ ...foundInSurvey(year, surveysTable.actual, "missing" as const, { item: indicator.item, sister: sister.indicator.label }), cause: year.entry.state ?? "" }];
    }),
});
