import type { PlanInForce } from "../entries/plan-in-force";
import { planIndex } from "../entries/plan-index";

/**
 * 目標 of an initiative, composed from its goals: each sentence once, however
 * many goals it sets, in plan order.
 */
export function goalSentences(plan: PlanInForce, initiative: number): string {
  const sentences = (planIndex(plan).goals.get(initiative) ?? []).map((goal) => goal.sentence);
  return [...new Set(sentences)].join("\n");
}
