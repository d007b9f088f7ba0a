import { type PlanCheck, problemAt } from "./plan-check";

/** Every department in charge is known, named once in an initiative, and one of them takes the lead. */
export const initiativeDepartments: PlanCheck = ({ initiatives, departments }) =>
  initiatives.flatMap((initiative) => {
    const entry = `取組 ${initiative.number}`;
    const ids = initiative.departments.map(({ departmentId }) => departmentId);
    const unknown = ids.filter((departmentId) => !departments.some(({ id }) => id === departmentId));
    return [
      ...unknown.map((id) => problemAt("initiatives", entry, "departments", `部署 ${id} が departments.ts にありません`)),
      ...(new Set(ids).size < ids.length
        ? [problemAt("initiatives", entry, "departments", "同じ部署が2つ以上あります")]
        : []),
      ...(ids.includes(initiative.leadDepartmentId)
        ? []
        : [problemAt("initiatives", entry, "leadDepartmentId", "取りまとめ部署は departments のうちの1つにしてください")]),
    ];
  });
