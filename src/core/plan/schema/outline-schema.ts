import type { PlanOutline } from "../plan";
import { fiscalYear, idOf, verbatimText } from "./fields";
import { z } from "./zod";

const category = z.strictObject({ id: idOf(/^\d+-\d+$/, "1-2"), title: verbatimText });

const area = z.strictObject({
  id: idOf(/^\d+$/, "1"),
  title: verbatimText,
  categories: z.array(category).min(1),
});

const focus = z.strictObject({
  id: idOf(/^[a-z][a-z-]*$/i, "young"),
  label: verbatimText,
  title: verbatimText,
});

/** The form of `outline.ts`. */
export const outlineSchema: z.ZodType<PlanOutline> = z.strictObject({
  id: idOf(/^[a-z0-9][a-z0-9-]*$/, "sendai-2021"),
  title: verbatimText,
  city: verbatimText,
  periodLabel: verbatimText,
  publishedOn: verbatimText,
  firstYear: fiscalYear,
  lastYear: fiscalYear,
  baselineYear: fiscalYear,
  policyLastYear: fiscalYear.optional(),
  areas: z.array(area).min(1),
  focuses: z.array(focus),
});
