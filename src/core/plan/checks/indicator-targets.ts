import { type PlanCheck, problemAt } from "./plan-check";

/**
 * An indicator to be reached has its target above its baseline, since attainment
 * divides by the difference; one to be maintained has the baseline as its target.
 */
export const indicatorTargets: PlanCheck = ({ indicators, clauses }) =>
  indicators.flatMap(({ id, kind, baselineTenths, targetTenths, clauseId }) => {
    const isMaintained = kind === "maintain";
    const isSound = isMaintained ? targetTenths === baselineTenths : targetTenths > baselineTenths;
    const wanted = isMaintained ? "維持型の目標は基準値と同じにしてください" : "目標は基準値より大きくしてください";
    return [
      ...(isSound ? [] : [problemAt("indicators", `指標 ${id}`, "targetTenths", wanted)]),
      ...(clauses.some((clause) => clause.id === clauseId)
        ? []
        : [problemAt("indicators", `指標 ${id}`, "clauseId", `条文 ${clauseId} が clauses.json にありません`)]),
    ];
  });
