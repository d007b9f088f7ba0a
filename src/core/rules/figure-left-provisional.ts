import { goalsTable } from "../contract/tables";
import { beingCounted, provisional } from "../contract/vocabulary";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";

/**
 * A figure of a past year that still counts as provisional (速報), or is still being
 * counted (集計中), when a later year is reported on: the final one was forgotten,
 * and the goal's judgement rests on the first guess, or on none.
 */
export const figureLeftProvisional = defineRule({
  meta: {
    id: "figure-left-provisional",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      provisional: {
        ja: "{place}が「{state}」のままです。対象年度は{targetYear}なので、確定した値を記入して「確定」にしてください。",
        en: "{place} still says “{state}” while {targetYear} is reported on. Enter the final figure and choose 確定.",
      },
      counting: {
        ja: "{place}が「{state}」のままです。対象年度は{targetYear}なので、集計した値を記入するか、わからないときは「把握不可」にしてください。",
        en: "{place} still says “{state}” while {targetYear} is reported on. Enter what was counted, or choose 把握不可 where it cannot be known.",
      },
    },
  },
  check: ({ years }, { targetYear }) =>
    years.flatMap((year) => {
      const { state } = year.entry;
      if (year.year >= targetYear || year.judgement === "未入力" || (state !== provisional && state !== beingCounted)) return [];
      return [foundInGoal(year, goalsTable.state, state === beingCounted ? "counting" : "provisional", { state, targetYear: fiscalYearLabel(targetYear) })];
    }),
});
