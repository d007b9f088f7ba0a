import type { PlanFolder } from "./plan-folder";

/** What the files of a folder of plan data hold, a key a file, not yet known to be of the right form. */
export type PlanFiles = { readonly [File in keyof PlanFolder]: unknown };

/** The name of each file in the folder. */
export const planFileNames: Readonly<Record<keyof PlanFolder, string>> = {
  outline: "outline.ts",
  departments: "departments.ts",
  initiatives: "initiatives.ts",
  schedule: "schedule.ts",
  goals: "goals.ts",
  indicators: "indicators.ts",
  discrepancies: "discrepancies.ts",
  crossListings: "cross-listings.ts",
  clauses: "clauses.ts",
  options: "options.ts",
};
