import { type PlanCheck, problemAt } from "./plan-check";

/** No two departments share a name: sheets print names, and people choose by them. */
export const departmentNames: PlanCheck = ({ departments }) =>
  departments.flatMap(({ id, name }, index) => {
    const first = departments.findIndex((department) => department.name === name);
    const owner = departments[first];
    return first === index || owner === undefined
      ? []
      : [problemAt("departments", `部署 ${id}`, "name", `「${name}」は ${owner.id} と同じ名前です`)];
  });
