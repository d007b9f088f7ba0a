import { type PlanCheck, problemAt } from "./plan-check";

const sharedWithSource = ["kind", "threshold", "unit", "deadline"] as const;

/** A repeated goal leads straight to a goal with entries of its own, and is judged as that one is. */
export const goalSources: PlanCheck = ({ goals, crossListings }) =>
  goals.flatMap((goal) => {
    if (goal.crossListedFrom === null) return [];
    const entry = `目標 ${goal.id}`;
    const source = goals.find(({ id }) => id === goal.crossListedFrom);
    if (source === undefined) {
      return [problemAt("goals", entry, "crossListedFrom", `再掲元 ${goal.crossListedFrom} が goals.ts にありません`)];
    }
    if (source === goal || source.crossListedFrom !== null) {
      return [problemAt("goals", entry, "crossListedFrom", `再掲元 ${source.id} 自体が再掲です`)];
    }
    const isListed = crossListings.some(({ part, from, to }) => part === "goal" && from === source.id && to === goal.id);
    return [
      ...sharedWithSource
        .filter((field) => goal[field] !== source[field])
        .map((field) => problemAt("goals", entry, field, `再掲元 ${source.id} と同じにしてください`)),
      ...(isListed
        ? []
        : [problemAt("goals", entry, "crossListedFrom", `cross-listings.ts に ${source.id} から ${goal.id} への再掲がありません`)]),
    ];
  });
