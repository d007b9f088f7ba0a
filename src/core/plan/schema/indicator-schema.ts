import type { Indicator } from "../indicator";
import { clauseId } from "./clause-schema";
import { idOf, shareInTenths, verbatimText } from "./fields";
import { z } from "./zod";

/** The form of one entry of `indicators.ts`. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id: idOf(/^[^\s-]+$/u, "認知度（空白とハイフンのない語）"),
  item: verbatimText,
  label: verbatimText,
  kind: z.enum(["reach", "reachOrExceed", "maintain"]),
  baselineTenths: shareInTenths,
  targetTenths: shareInTenths,
  targetAsPrinted: verbatimText,
  definition: verbatimText,
  survey: verbatimText,
  clauseId,
  surveyClauseId: clauseId.nullable(),
});
