import type { PlanFolder } from "./plan-folder";
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

/**
 * The form of a whole folder of plan data, a key a file. What it reads has its
 * fields in the order in which they stand here and in the schemas of the files.
 */
export const planSchema: z.ZodType<PlanFolder> = z.strictObject({
  outline: outlineSchema,
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
