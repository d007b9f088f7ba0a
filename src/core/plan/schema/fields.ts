import { isCalendarDate } from "../calendar-date";
import { z } from "./zod";

/** Fields that several files of plan data share. */
const trimmed = z.string().refine((text) => text === text.trim(), { error: "前後の空白を除いてください" });

/** A text that may be empty. */
export const optionalText = trimmed;

/** A text that says something. */
export const text = trimmed.min(1);

/** A text copied from the plan: whatever the plan prints, but no markup left over from the copying. */
export const verbatimText = text.refine((copied) => !/<\/?[a-z][^>]*>/iu.test(copied), {
  error: "HTMLのタグを除いてください",
});

/** An id of the given form; the example shows the form to whoever mistyped it. */
export function idOf(form: RegExp, example: string): z.ZodString {
  return z.string().regex(form, { error: `${example} の形にしてください` });
}

/** A whole number from 1: a 整理番号, a page, a place in a list. */
export const ordinal = z.int().min(1);

/** A fiscal year as its Western year. The span leaves no room for a 令和 or 平成 number typed instead. */
export const fiscalYear = z.int().min(1990).max(2200);

/** A share in tenths of a percent, 0 % to 100 %. */
export const shareInTenths = z.int().min(0).max(1000);

/** A day, `YYYY-MM-DD`. */
export const calendarDate = z.string().refine(isCalendarDate, { error: "実在する日付を 2022-03-31 の形で入れてください" });
