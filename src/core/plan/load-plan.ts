import { failure, type Result, success } from "../shared/result";
import { planChecks } from "./checks";
import type { Plan } from "./plan";
import type { PlanDataError } from "./plan-data-error";
import type { PlanFiles } from "./plan-files";
import { planOfFolder } from "./plan-folder";
import { planSchema } from "./plan-schema";
import { issueProblems } from "./schema/issue-problems";
import { issueReason } from "./schema/issue-reason";

/**
 * The plan that a folder of data holds, or everything that keeps it from being one.
 *
 * First the form of every file, then what the files say of each other: unique ids,
 * references that exist, years that match, repetitions that lead to a source.
 *
 * The check of plan data, for whoever writes some: a test puts every plan there is
 * through it, and nothing does so while the product runs.
 */
export function loadPlan(files: PlanFiles): Result<Plan, PlanDataError> {
  const parsed = planSchema.safeParse(files, { error: issueReason });
  if (!parsed.success) {
    return failure({ problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, files)) });
  }
  const plan = planOfFolder(parsed.data);
  const problems = planChecks.flatMap((check) => check(plan));
  return problems.length > 0 ? failure({ problems }) : success(plan);
}
