import { goalsTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { goalFigure, goalStatesWithoutFigure } from "./engine/goal-figure";

/**
 * A figure beside a state that says there is none (集計中, 把握不可, 該当なし): one of
 * the two is left from before, and the state wins, so the figure is not judged
 * against the goal's sentence.
 */
export const goalFigureAgainstState = defineRule({
  meta: {
    id: "goal-figure-against-state",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      contradicts: {
        ja: "{place}が「{state}」なのに、実績に{figure}とあります。実績を使うときは状態を「確定」か「速報」にし、使わないときは実績を消してください。",
        en: "{place} says “{state}”, yet the figure is {figure}. If the figure counts, choose 確定 or 速報; if not, clear it.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { goal, entry } = year;
      const figure = goalFigure(year);
      if (figure === null || entry.state === null || !goalStatesWithoutFigure.includes(entry.state)) return [];
      return [foundInGoal(year, goalsTable.state, "contradicts", { state: entry.state, figure: figureText(figure, goal.unit) })];
    }),
});
