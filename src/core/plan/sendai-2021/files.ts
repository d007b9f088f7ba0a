import type { PlanFiles } from "../plan-files";
import clauses from "./clauses.json";
import crossListings from "./cross-listings.json";
import departments from "./departments.json";
import discrepancies from "./discrepancies.json";
import goals from "./goals.json";
import indicators from "./indicators.json";
import initiatives from "./initiatives.json";
import options from "./options.json";
import plan from "./plan.json";
import schedule from "./schedule.json";

/** The shipped plan's data as its files hold it, before anything is checked. */
export const sendai2021Files: PlanFiles = {
  plan,
  departments,
  initiatives,
  schedule,
  goals,
  indicators,
  discrepancies,
  crossListings,
  clauses,
  options,
};
