import type { ScheduleRow } from "../schedule-row";
import { discrepancyId } from "./discrepancy-schema";
import { idOf, optionalText, ordinal } from "./fields";
import { z } from "./zod";

const cell = z.strictObject({
  printed: optionalText,
  phase: optionalText,
  basis: z.enum(["printed", "arrow", "inferred"]),
});

/** The form of one entry of `schedule.ts`. */
export const scheduleRowSchema: z.ZodType<ScheduleRow> = z.strictObject({
  id: idOf(/^\d{2,}-\d+$/, "01-1"),
  initiative: ordinal,
  number: ordinal,
  cells: z.array(cell).min(1),
  discrepancyId: discrepancyId.nullable(),
});
