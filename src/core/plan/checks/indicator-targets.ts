import { type PlanCheck, problemAt } from "./plan-check";

/**
 * An indicator to be reached has its target above its baseline, since attainment
 * divides by the difference; one to be maintained has the baseline as its target.
 */
export const indicatorTargets: PlanCheck = ({ indicators, clauses }) =>
  indicators.flatMap(({ id, kind, baselineTenths, targetTenths, clauseId, surveyClauseId }) => {
    const isMaintained = kind === "maintain";
    const isSound = isMaintained ? targetTenths === baselineTenths : targetTenths > baselineTenths;
    const wanted = isMaintained ? "維持型の目標は基準値と同じにしてください" : "目標は基準値より大きくしてください";
    return [
      ...(isSound ? [] : [problemAt("indicators", `指標 ${id}`, "targetTenths", wanted)]),
      ...Object.entries({ clauseId, surveyClauseId })
        .filter(([, named]) => named !== null && !clauses.some((clause) => clause.id === named))
        .map(([field, named]) => problemAt("indicators", `指標 ${id}`, field, `条文 ${named} が clauses.ts にありません`)),
    ];
  });
