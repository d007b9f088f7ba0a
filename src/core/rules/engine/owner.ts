import type { FiscalYear } from "../../plan/fiscal-year";
import type { Initiative } from "../../plan/plan";
import type { Told } from "./finding";
import type { Source } from "./source";

/** What a row of ours is about. */
export interface RowOwner {
  readonly label: Told;
  readonly year: FiscalYear | null;
  readonly initiative: Initiative | null;
  readonly department: string | null;
  readonly source: Source;
  /** Whether the plan lists a goal again there (再掲): nothing is to be typed. Absent = no. */
  readonly isRepeated?: boolean;
}
