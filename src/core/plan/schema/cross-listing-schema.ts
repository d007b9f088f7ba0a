import type { CrossListing } from "../cross-listing";
import { discrepancyId } from "./discrepancy-schema";
import { ordinal } from "./fields";
import { goalId } from "./goal-schema";
import { z } from "./zod";

const inCommon = {
  agreement: z.enum(["verbatim", "differs", "partial", "reference"]),
  marked: z.boolean(),
  discrepancyId: discrepancyId.nullable(),
};

/** The form of one entry of `cross-listings.ts`. */
export const crossListingSchema: z.ZodType<CrossListing> = z.discriminatedUnion("part", [
  z.strictObject({ part: z.literal("content"), from: ordinal, to: ordinal, ...inCommon }),
  z.strictObject({ part: z.literal("goal"), from: goalId, to: goalId, ...inCommon }),
]);
