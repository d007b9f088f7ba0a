import { type PlanCheck, problemAt } from "./plan-check";

/** A percentage threshold is a percent number of at most 100. */
export const goalThresholds: PlanCheck = ({ goals }) =>
  goals.flatMap(({ id, threshold, unit }) =>
    threshold !== null && unit === "%" && threshold > 100
      ? [problemAt("goals", `目標 ${id}`, "threshold", "百分率は 100 以下にしてください")]
      : [],
  );
