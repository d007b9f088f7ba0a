import { sourceGoalId } from "../attainment/goal-standing";
import { goalsTable } from "../contract/tables";
import { textIn } from "../entries/cell-reading";
import { planIndex } from "../entries/plan-index";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { defineRule } from "./engine/define-rule";
import { foundInGoal } from "./engine/found-in-row";
import { initiativeLabel, leadDepartment } from "./engine/row-owner";
import { typedCells } from "./engine/typed-cells";

/**
 * Something typed on a row of a goal that the plan prints again (再掲): it is entered
 * and counted once, where the sentence comes from, so this entry would be lost, or
 * contradict the one that counts. A slip there is told as this and no more.
 */
export const crossListedEntry = defineRule({
  meta: {
    id: "cross-listed-entry",
    subject: "goal",
    severity: "error",
    source: "subject",
    messages: {
      typed: {
        ja: "{place}に記入がありますが、再掲の行は数えません（記入のある欄：{columns}）。目標{counted}の{countedYear}の行に記入し、この行は空にしてください。",
        en: "{place} is filled in, but the row repeats another goal and is not counted (filled in: {columns}). Enter it in the row of goal {counted} for {countedYear} and leave this one empty.",
      },
    },
  },
  check: ({ repeated }, facts) =>
    repeated.flatMap(({ year, row, goal }) => {
      const typed = typedCells(facts, goalsTable.name, row);
      const [first] = typed;
      const initiative = planIndex(facts.planIn(year)).initiatives.get(goal.initiative);
      if (first === undefined || initiative === undefined) return [];
      const data = { columns: typed.map(({ column }) => column).join("、"), counted: sourceGoalId(goal), countedYear: fiscalYearLabel(year) };
      return [
        {
          ...foundInGoal({ year, row, goal }, first.column, "typed" as const, data),
          cause: typed.map(({ column }) => textIn(row.cell(column)) ?? row.cell(column).formula ?? "").join("\n"),
          owner: { label: initiativeLabel(initiative, `目標${goal.id}`), department: leadDepartment(facts, initiative), initiative },
        },
      ];
    }),
});
