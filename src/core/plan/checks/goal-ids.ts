import { grouped } from "../../shared/grouped";
import type { Goal } from "../goal";
import { initiativeCode } from "../initiative-code";
import type { PlanDataProblem } from "../plan-data-error";
import { type PlanCheck, problemAt } from "./plan-check";

/** What is wrong with the fragment that tells a goal from its sisters, or `null`. */
function aspectProblem({ aspect, sentence }: Goal, others: readonly Goal[]): string | null {
  if (others.length === 0) return aspect === null ? null : "文に目標が1つなら null（記載なし）にしてください";
  if (aspect === null || others.some((other) => other.aspect === aspect)) return "同じ文のほかの目標と区別する語が必要です";
  return sentence.includes(aspect) ? null : "文の中にある語をそのまま入れてください";
}

/** The id a goal takes from its sentence: with a letter, by its place, where the sentence sets several. */
function expectedId(goal: Goal, sisters: readonly Goal[]): string {
  const letter = sisters.length === 1 ? "" : String.fromCharCode("a".charCodeAt(0) + sisters.indexOf(goal));
  return `${goal.sentenceId}${letter}`;
}

function sisterProblems(goal: Goal, sisters: readonly Goal[]): PlanDataProblem[] {
  const entry = `目標 ${goal.id}`;
  const id = expectedId(goal, sisters);
  const aspect = aspectProblem(goal, sisters.filter((sister) => sister !== goal));
  return [
    ...(goal.id === id ? [] : [problemAt("goals", entry, "id", `文とその中の順からは ${id} です`)]),
    ...(goal.sentence === sisters[0]?.sentence
      ? []
      : [problemAt("goals", entry, "sentence", `目標 ${sisters[0]?.id} の文と同じにしてください`)]),
    ...(aspect === null ? [] : [problemAt("goals", entry, "aspect", aspect)]),
  ];
}

/** Every goal belongs to an initiative, and its id follows from its sentence and, among sisters, from its place. */
export const goalIds: PlanCheck = ({ goals, initiatives }) => {
  const numbers = new Set(initiatives.map(({ number }) => number));
  const bySentence = grouped(goals, ({ sentenceId }) => sentenceId);
  return goals.flatMap((goal) => {
    const entry = `目標 ${goal.id}`;
    const isKnown = numbers.has(goal.initiative);
    const prefix = `${initiativeCode(goal.initiative)}-`;
    const sisters = bySentence.get(goal.sentenceId) ?? [];
    return [
      ...(isKnown
        ? []
        : [problemAt("goals", entry, "initiative", `取組 ${goal.initiative} が initiatives.ts にありません`)]),
      ...(goal.sentenceId.startsWith(prefix)
        ? []
        : [problemAt("goals", entry, "sentenceId", `取組 ${goal.initiative} の文なら ${prefix} で始まります`)]),
      ...sisterProblems(goal, sisters),
    ];
  });
};
