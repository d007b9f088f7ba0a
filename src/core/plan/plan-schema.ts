import type { Plan, PlanOutline } from "./plan";
import { clauseSchema } from "./schema/clause-schema";
import { crossListingSchema } from "./schema/cross-listing-schema";
import { departmentSchema } from "./schema/department-schema";
import { discrepancySchema } from "./schema/discrepancy-schema";
import { goalSchema } from "./schema/goal-schema";
import { indicatorSchema } from "./schema/indicator-schema";
import { initiativeSchema } from "./schema/initiative-schema";
import { optionSchema } from "./schema/option-schema";
import { outlineSchema } from "./schema/outline-schema";
import { scheduleRowSchema } from "./schema/schedule-schema";
import { z } from "./schema/zod";

/** A folder of plan data whose files have the right form; what they say of each other is not yet checked. */
export type PlanFolder = { readonly plan: PlanOutline } & Omit<Plan, keyof PlanOutline>;

/** The form of a whole folder of plan data, a key a file. */
export const planSchema: z.ZodType<PlanFolder> = z.strictObject({
  plan: outlineSchema,
  departments: z.array(departmentSchema).min(1),
  initiatives: z.array(initiativeSchema).min(1),
  schedule: z.array(scheduleRowSchema),
  goals: z.array(goalSchema),
  indicators: z.array(indicatorSchema),
  discrepancies: z.array(discrepancySchema),
  crossListings: z.array(crossListingSchema),
  clauses: z.array(clauseSchema),
  options: z.array(optionSchema),
});
