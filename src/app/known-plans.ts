import type { Plan } from "../core/plan/plan";
import { sendai2021 } from "../core/plan/sendai-2021";

/** The plans the product ships with; the first is the one a new workbook is made from. */
export const knownPlans: readonly [Plan, ...Plan[]] = [sendai2021];
