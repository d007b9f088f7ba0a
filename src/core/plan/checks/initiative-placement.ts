import { type PlanCheck, problemAt } from "./plan-check";

/** Every initiative stands in an area of the plan, in a category of that area, under priorities of the plan. */
export const initiativePlacement: PlanCheck = ({ initiatives, areas, focuses }) =>
  initiatives.flatMap((initiative) => {
    const entry = `取組 ${initiative.number}`;
    const area = areas.find(({ id }) => id === initiative.areaId);
    if (area === undefined) {
      return [problemAt("initiatives", entry, "areaId", `施策分野 ${initiative.areaId} が outline.ts にありません`)];
    }
    const category = area.categories.find(({ id }) => id === initiative.categoryId);
    const unknown = initiative.focuses.filter((focusId) => !focuses.some(({ id }) => id === focusId));
    return [
      ...(category === undefined
        ? [problemAt("initiatives", entry, "categoryId", `施策分野 ${area.id} に区分 ${initiative.categoryId} がありません`)]
        : []),
      ...unknown.map((focusId) => problemAt("initiatives", entry, "focuses", `重点 ${focusId} が outline.ts にありません`)),
      ...(new Set(initiative.focuses).size < initiative.focuses.length
        ? [problemAt("initiatives", entry, "focuses", "同じ重点が2つ以上あります")]
        : []),
    ];
  });
