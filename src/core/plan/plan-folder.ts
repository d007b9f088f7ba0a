import { blankScheduleReading } from "./blank-schedule-reading";
import { outputOptions } from "./output-options";
import type { Plan, PlanOutline } from "./plan";

/**
 * A folder of plan data, a key a file, each in the form the compiler asks for.
 * What the compiler cannot know (the form of ids, references that exist, years
 * that match) `loadPlan` says of it.
 */
export interface PlanFolder extends Omit<Plan, keyof PlanOutline> {
  readonly outline: PlanOutline;
}

/** The plan that a folder of data makes: its options begin with the question that every plan's schedule grid raises, and end with how its summary is made. */
export function planOfFolder({ outline, ...lists }: PlanFolder): Plan {
  return { ...outline, ...lists, options: [blankScheduleReading, ...lists.options, ...outputOptions] };
}
