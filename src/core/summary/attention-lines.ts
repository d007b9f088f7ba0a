import { goalSentence } from "../entries/goal-sentence";
import type { AttentionLine, IndicatorSummary, InitiativeResult } from "./attainment-summary";
import type { GoalLine } from "./goal-lines";
import { lateness } from "./lateness";

/** What is late or not met, by name: indicators, then initiatives as the plan goes, each before its goals. */
export function attentionLines(indicators: readonly IndicatorSummary[], results: readonly InitiativeResult[], goals: readonly GoalLine[]): AttentionLine[] {
  return [
    ...indicators
      .filter(({ judgement }) => judgement === "未達成")
      .map(({ label, targetAsPrinted }): AttentionLine => ({ kind: "indicatorUnmet", initiative: null, name: label, department: "", cause: `目標 ${targetAsPrinted}`, remedy: null })),
    ...results.flatMap((result): AttentionLine[] => {
      const { number: initiative, title: name, department, grade, remedy } = result;
      const unmet = goals.filter(({ initiative: own, judgement }) => own.number === initiative && judgement === "未達成");
      return [
        ...(grade !== null && lateness(grade) === "late" ? [{ kind: "late" as const, initiative, name, department, cause: grade, remedy }] : []),
        ...unmet.map(({ goal }): AttentionLine => ({ kind: "goalUnmet", initiative, name, department, cause: goalText(goal), remedy })),
      ];
    }),
  ];
}

/** A goal's own sentence without its bullet, with what tells it from its sisters. */
function goalText(goal: GoalLine["goal"]): string {
  const text = goalSentence(goal);
  return goal.aspect === null ? text : `${text}（${goal.aspect}）`;
}
