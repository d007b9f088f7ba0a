import { type PlanCheck, problemAt } from "./plan-check";

/** The plan's years run forward, and its baselines are from before it. */
export const planPeriod: PlanCheck = ({ firstYear, lastYear, baselineYear }) => [
  ...(lastYear < firstYear
    ? [problemAt("plan", null, "lastYear", `firstYear（${firstYear}）以後の年度にしてください`)]
    : []),
  ...(baselineYear >= firstYear
    ? [problemAt("plan", null, "baselineYear", `firstYear（${firstYear}）より前の年度にしてください`)]
    : []),
];
