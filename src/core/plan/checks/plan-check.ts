import type { Plan } from "../plan";
import type { PlanDataProblem } from "../plan-data-error";
import { type PlanFiles, planFileNames } from "../plan-files";

/** One thing that must hold between the parts of a plan whose files each have the right form. */
export type PlanCheck = (plan: Plan) => PlanDataProblem[];

/** A problem at a field of one entry of one file. */
export function problemAt(file: keyof PlanFiles, entry: string | null, field: string, reason: string): PlanDataProblem {
  return { file: planFileNames[file], entry, field, reason };
}
