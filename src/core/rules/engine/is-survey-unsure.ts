import { surveysTable } from "../../contract/tables";
import type { SurveyYear } from "./subjects";

const { state, actual, answered, positive } = surveysTable;

/** Whether a cell that a survey's figure is read from holds a slip, or its counts cannot both be right: that is told of the cells, and no more. */
export function isSurveyUnsure({ entry, slips }: SurveyYear): boolean {
  const isContrary = entry.answered !== null && entry.positive !== null && entry.positive > entry.answered;
  return isContrary || [state, actual, answered, positive].some((column) => slips.has(column));
}
