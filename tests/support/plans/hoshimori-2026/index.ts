import { loadPlan } from "../../../../src/core/plan/load-plan";
import type { Plan } from "../../../../src/core/plan/plan";
import { planDataProblemLine } from "../../../../src/core/plan/plan-data-error";
import { invariant } from "../../../../src/core/shared/invariant";
import { hoshimoriFiles } from "./files";

const loaded = loadPlan(hoshimoriFiles);
const problems = loaded.ok ? [] : loaded.error.problems.map(planDataProblemLine);
invariant(loaded.ok, `the made-up data is a plan\n${problems.join("\n")}`);

/**
 * A plan of a city that does not exist, unlike the shipped one wherever it can be:
 * two years, gaps in the numbers, a lead that is not named first, a schedule row
 * that begins in its second year, goals of kinds and units of its own.
 */
export const hoshimori2026: Plan = loaded.value;
