import type { GoalJudgement } from "../attainment/goal-judgement";
import { judgedColumns } from "../contract/judged-columns";
import { goalsTable } from "../contract/tables";
import { provisional } from "../contract/vocabulary";
import { planIndex } from "../entries/plan-index";
import type { Initiative } from "../plan/plan";
import type { GoalGroup, GoalSummary } from "./attainment-summary";
import { countedGroup } from "./counted-group";
import type { GoalLine } from "./goal-lines";
import type { SummaryInput } from "./summary-input";

/** How many goals of these initiatives stand how. */
export function goalSummary({ inForce, year, targetYear }: SummaryInput, initiatives: readonly Initiative[], lines: readonly GoalLine[]): GoalSummary {
  const set = initiatives.flatMap(({ number }) => planIndex(inForce).goals.get(number) ?? []);
  // What was not entered of a year that nobody works on yet is not missing: it lies ahead.
  const counted = (judgement: GoalJudgement): GoalJudgement => (judgement === "未入力" && year > targetYear ? "計画期間中" : judgement);
  const group = (name: string, own: readonly GoalLine[]): GoalGroup => countedGroup(name, own.map(({ judgement }) => counted(judgement)));
  const sentences = new Set(set.map(({ sentenceId }) => sentenceId));
  return {
    all: group("計", lines),
    areas: inForce.areas.map(({ id, title }) => group(title, lines.filter(({ initiative }) => initiative.areaId === id))),
    sentences: sentences.size,
    goals: set.length,
    crossListed: set.filter(({ crossListedFrom }) => crossListedFrom !== null).length,
    numericSentences: new Set(set.filter(({ kind }) => judgedColumns[kind].includes(goalsTable.actual)).map(({ sentenceId }) => sentenceId)).size,
    provisional: lines.filter(({ state, judgement }) => state === provisional && judgement !== "未入力" && judgement !== "対象外").length,
  };
}
