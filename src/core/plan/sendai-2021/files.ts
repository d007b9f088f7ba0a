import type { PlanFolder } from "../plan-folder";
import { clauses } from "./clauses";
import { crossListings } from "./cross-listings";
import { departments } from "./departments";
import { discrepancies } from "./discrepancies";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { initiatives } from "./initiatives";
import { options } from "./options";
import { outline } from "./outline";
import { schedule } from "./schedule";

/** The shipped plan's data, a key a file. */
export const sendai2021Files: PlanFolder = {
  outline,
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
