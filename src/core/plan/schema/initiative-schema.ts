import type { Initiative } from "../initiative";
import { departmentId } from "./department-schema";
import { ordinal, text, verbatimText } from "./fields";
import { z } from "./zod";

const departmentInCharge = z.strictObject({ departmentId, note: verbatimText.nullable() });

/** The form of one entry of `initiatives.ts`. */
export const initiativeSchema: z.ZodType<Initiative> = z.strictObject({
  number: ordinal,
  areaId: text,
  categoryId: text,
  title: verbatimText,
  focuses: z.array(text),
  departmentsAsPrinted: verbatimText,
  departments: z.array(departmentInCharge).min(1),
  leadDepartmentId: departmentId,
  page: ordinal,
  purpose: verbatimText,
  content: z.array(verbatimText).min(1),
});
