import type { UpdateReport } from "../../app/update-report";

/** What became of an update, with what it had set out to do. */
export interface UpdateEnd {
  readonly report: UpdateReport;
  readonly isStopAsked: boolean;
  /** Whether the workbook had sheets of ours before. */
  readonly wasMade: boolean;
  /** How many plan cells were to be recorded as revisions. */
  readonly toRecord: number;
}
