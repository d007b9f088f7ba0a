import type { Goal } from "../goal";
import { calendarDate, idOf, ordinal, text, verbatimText } from "./fields";
import { z } from "./zod";

/** The form of a goal id, also where other files refer to one. */
export const goalId = idOf(/^\d{2,}-\d+[a-z]?$/, "01-1 または 03-1a");

const inCommon = {
  id: goalId,
  sentenceId: idOf(/^\d{2,}-\d+$/, "01-1"),
  initiative: ordinal,
  sentence: verbatimText,
  aspect: verbatimText.nullable(),
  crossListedFrom: goalId.nullable(),
  comparesWithBaselineYear: z.boolean(),
};

/** The form of one entry of `goals.ts`: its kind decides which of threshold, unit and deadline it has. */
export const goalSchema: z.ZodType<Goal> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...inCommon,
    kind: z.literal("atLeast"),
    threshold: z.number().min(0),
    unit: text,
    deadline: calendarDate.nullable(),
  }),
  z.strictObject({
    ...inCommon,
    kind: z.literal("timesPerYear"),
    threshold: ordinal,
    unit: text,
    deadline: z.null(),
  }),
  z.strictObject({
    ...inCommon,
    kind: z.literal("zeroOverLimit"),
    threshold: z.literal(0),
    unit: text,
    deadline: z.null(),
  }),
  z.strictObject({
    ...inCommon,
    kind: z.enum(["moreThanPreviousYear", "lessThanPreviousYear", "moreThanBaselineYear"]),
    threshold: z.null(),
    unit: text,
    deadline: z.null(),
  }),
  z.strictObject({
    ...inCommon,
    kind: z.enum(["byDeadline", "aroundDeadline", "withinYear", "yearlyFrom"]),
    threshold: z.null(),
    unit: z.null(),
    deadline: calendarDate,
  }),
  z.strictObject({
    ...inCommon,
    kind: z.literal("allCovered"),
    threshold: z.null(),
    unit: text,
    deadline: calendarDate.nullable(),
  }),
  z.strictObject({
    ...inCommon,
    kind: z.enum(["yearly", "otherPlan", "descriptive"]),
    threshold: z.null(),
    unit: z.null(),
    deadline: z.null(),
  }),
]);
