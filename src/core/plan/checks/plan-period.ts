import { type PlanCheck, problemAt } from "./plan-check";

/** The plan's years run forward, its baselines are from before it, and the policy above it does not end before it. */
export const planPeriod: PlanCheck = ({ firstYear, lastYear, baselineYear, policyLastYear }) => [
  ...(lastYear < firstYear
    ? [problemAt("outline", null, "lastYear", `firstYear（${firstYear}）以後の年度にしてください`)]
    : []),
  ...(baselineYear >= firstYear
    ? [problemAt("outline", null, "baselineYear", `firstYear（${firstYear}）より前の年度にしてください`)]
    : []),
  ...(policyLastYear !== undefined && policyLastYear < lastYear
    ? [problemAt("outline", null, "policyLastYear", `lastYear（${lastYear}）以後の年度にしてください`)]
    : []),
];
