import { changeLines } from "../core/update/change-lines";
import { type LogLine, logOperations } from "../core/update/log-line";
import type { Change } from "../core/workbook/change";
import type { PreparedUpdate } from "./prepare-update";
import { type PlannedRevision, recordedLines } from "./recorded-revisions";

/** What 更新記録 says of a workbook whose sheets were all made. */
export const madeLine: LogLine = { operation: logOperations.made, table: null, rows: [], column: null, cell: null, reason: "計画のシートを作りました" };

/** What 更新記録 is to say of what an update wrote: changes, and revisions that were recorded. */
export function writtenLines({ desired, difference: { place } }: PreparedUpdate, changes: readonly Change[], recorded: readonly PlannedRevision[]): LogLine[] {
  return [...changeLines(desired, changes, place.naming), ...recordedLines(recorded.map(({ revision }) => revision))];
}
