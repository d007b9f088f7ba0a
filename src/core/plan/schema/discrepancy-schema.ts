import type { Discrepancy } from "../discrepancy";
import { idOf, optionalText, text } from "./fields";
import { z } from "./zod";

/** The form of a discrepancy id, also where other files refer to one. */
export const discrepancyId = idOf(/^I-\d{2,}$/, "I-01");

/** The form of one entry of `discrepancies.ts`. */
export const discrepancySchema: z.ZodType<Discrepancy> = z.strictObject({
  id: discrepancyId,
  place: text,
  readingA: text,
  readingB: text,
  certainty: z.enum(["high", "medium", "low"]),
  note: optionalText,
});
