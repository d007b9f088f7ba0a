import type { Plan } from "../../../../src/core/plan/plan";
import { planOfFolder } from "../../../../src/core/plan/plan-folder";
import { hoshimoriFiles } from "./files";

/**
 * A plan of a city that does not exist, unlike the shipped one wherever it can be:
 * two years, gaps in the numbers, a lead that is not named first, a schedule row
 * that begins in its second year, goals of kinds and units of its own.
 */
export const hoshimori2026: Plan = planOfFolder(hoshimoriFiles);
