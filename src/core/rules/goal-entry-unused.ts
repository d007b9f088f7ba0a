import { goalsTable } from "../contract/tables";
import { isFilled, textIn } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";
import { judgedColumns } from "../contract/judged-columns";

const columns = [goalsTable.actual, goalsTable.implementation, goalsTable.total, goalsTable.completedOn];

/**
 * An entry in a column by which this kind of goal is not judged (the grey cells): a
 * figure where the sentence asks for a day, a day where it asks for a figure.
 * Whoever typed it believes the goal answered, and it is not counted.
 */
export const goalEntryUnused = defineRule({
  meta: {
    id: "goal-entry-unused",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      unused: {
        ja: "{place}に記入がありますが、この目標の判定には使われません。「{counted}」に記入し、補足は「根拠・備考」に書いてください。",
        en: "{place} is filled in, but this goal is not judged by it. Fill in “{counted}”, and put what else there is to say into 根拠・備考.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const judged = judgedColumns[year.goal.kind];
      const [counted] = judged;
      if (counted === undefined) return [];
      return columns
        .filter((column) => !judged.includes(column) && !year.slips.has(column) && isFilled(year.row.cell(column)))
        .map((column) => ({ ...foundInGoal(year, column, "unused", { counted }), cause: textIn(year.row.cell(column)) ?? "" }));
    }),
});
