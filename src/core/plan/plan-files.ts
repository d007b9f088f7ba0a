/**
 * A folder of plan data as it was read: the JSON of one file a concern, not yet
 * known to be of the right form.
 */
export interface PlanFiles {
  readonly plan: unknown;
  readonly departments: unknown;
  readonly initiatives: unknown;
  readonly schedule: unknown;
  readonly goals: unknown;
  readonly indicators: unknown;
  readonly discrepancies: unknown;
  readonly crossListings: unknown;
  readonly clauses: unknown;
  readonly options: unknown;
}

/** The name of each file in the folder. */
export const planFileNames: Readonly<Record<keyof PlanFiles, string>> = {
  plan: "plan.json",
  departments: "departments.json",
  initiatives: "initiatives.json",
  schedule: "schedule.json",
  goals: "goals.json",
  indicators: "indicators.json",
  discrepancies: "discrepancies.json",
  crossListings: "cross-listings.json",
  clauses: "clauses.json",
  options: "options.json",
};
