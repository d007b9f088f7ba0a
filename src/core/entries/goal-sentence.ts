import type { GoalInForce } from "./goal-in-force";

/** A goal's sentence as it stands in running text: without the bullet the plan prints before it. */
export function goalSentence({ sentence }: Pick<GoalInForce, "sentence">): string {
  return sentence.replace(/^・/u, "").trim();
}
