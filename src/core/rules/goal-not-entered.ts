import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";
import { judgedColumns } from "../contract/judged-columns";

/**
 * A goal of a year that is due with nothing in the cell it is judged by: whether it
 * is met cannot be said, and the year's summary counts it as 未入力. It rests on the
 * goal's own sentence.
 */
export const goalNotEntered = defineRule({
  meta: {
    id: "goal-not-entered",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      missing: {
        ja: "{place}が空です。記入するか、まだ数えている・数えられないときは「状態」で選んでください。",
        en: "{place} is empty. Fill it in, or say under 状態 that it is still being counted or cannot be known.",
      },
      undone: {
        ja: "{place}が空です。期限を迎えているので、完了した日を記入するか、まだ完了していないときは「実施状況」で選んでください。",
        en: "{place} is empty and the deadline has come. Enter the day it was completed, or choose 実施状況 where it is not.",
      },
      notChosen: {
        ja: "{place}が空です。この年度に行ったかどうかを選んでください。",
        en: "{place} is empty. Choose whether it was carried out this year.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      if (!year.isAsked || year.judgement !== "未入力") return [];
      const [column = goalsTable.actual] = judgedColumns[year.goal.kind];
      return [foundInGoal(year, column, column === goalsTable.actual ? "missing" : column === goalsTable.completedOn ? "undone" : "notChosen")];
    }),
});
