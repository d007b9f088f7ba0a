import type { Department } from "../department";
import { idOf, text } from "./fields";
import { z } from "./zod";

/** The form of a department id, also where other files refer to one. */
export const departmentId = idOf(/^D\d{2,}$/, "D01");

/** The form of one entry of `departments.ts`. */
export const departmentSchema: z.ZodType<Department> = z.strictObject({
  id: departmentId,
  name: text,
  kind: z.enum(["department", "collective"]),
});
