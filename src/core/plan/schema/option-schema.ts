import type { PlanOption } from "../plan-option";
import { text } from "./fields";
import { z } from "./zod";

/** The form of one entry of `options.ts`. */
export const optionSchema: z.ZodType<PlanOption> = z.strictObject({
  item: text,
  description: text,
  choices: z.array(text).min(2).nullable(),
  initial: z.union([text, z.number()], { error: "文字か数値が必要です" }).nullable(),
});
