import { type Clause, clauseRoles } from "../clause";
import { idOf, text, verbatimText } from "./fields";
import { z } from "./zod";

/** The form of a clause id, also where other files refer to one. */
export const clauseId = idOf(/^[PK]-\d{2,}$/, "P-01");

/** The form of one entry of `clauses.ts`. */
export const clauseSchema: z.ZodType<Clause> = z.strictObject({ id: clauseId, topic: text, sentence: verbatimText, role: z.enum(clauseRoles).optional() });
