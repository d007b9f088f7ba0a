import { sheetTitles } from "../core/contract/sheet-titles";
import { fiscalYearLabel } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import { logCommands } from "../core/update/log-commands";
import { type LogLine, logOperations } from "../core/update/log-line";
import { momentAfterLog } from "../core/update/moment-after-log";
import type { Attendance } from "../core/workbook/attendance";
import type { Step } from "../core/workbook/command";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook } from "./check-workbook";
import { exportableSummary, type SummaryExport, type SummaryNotExported } from "./export-summary";
import { isOurReport, knownReport } from "./known-reports";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { reportCommand } from "./report-command";

/** What is to be written on 達成状況, and when. */
export interface SummaryWriting extends SummaryExport {
  /** Whether the person agreed that what people changed on the sheet gives way. */
  readonly replaces: boolean;
  /** Now, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
}

/** What writing 達成状況 came to. */
export interface WrittenSummary {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  /** Whether the report stands there now; else the sheet had changed meanwhile, or is locked, and is as it was. */
  readonly isWritten: boolean;
  readonly left: LeftAlone;
}

/** Why 達成状況 was not written; the workbook is as it was. */
export type SummaryNotWritten =
  | UnusableWorkbook
  | SummaryNotExported
  /** The workbook has no such sheet: an update makes it. */
  | { readonly code: "noReportSheet"; readonly detail: Record<string, never> }
  /** The sheet no longer holds what was written there last: somebody worked on it. */
  | { readonly code: "changedByPeople"; readonly detail: { readonly sheet: string } };

/**
 * Lays the attainment summary on 達成状況, on a person's command, whatever the
 * sheet is called by now. What people changed there since it was laid last gives
 * way only when the person agreed to that. 更新記録 tells when it was made and of
 * what.
 *
 * @throws WorkbookFault when the program that holds the workbook fails; doing it again completes it.
 */
export async function writeSummary(port: WorkbookPort, plans: readonly Plan[], writing: SummaryWriting, attendance?: Attendance): Promise<Result<WrittenSummary, SummaryNotWritten>> {
  const read = checkedWorkbook(await port.read(), plans);
  if (!read.ok) return read;
  const { workbook, desired } = read.value;
  const { place, snapshot } = workbook;
  const sheet = place.sheets.get(sheetTitles.attainment);
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? null;
  if (sheet === undefined || cells === null) return failure({ code: "noReportSheet", detail: {} });
  const exported = exportableSummary(read.value, writing);
  if (!exported.ok) return exported;
  const command = reportCommand(read.value, exported.value.document, { sheet, cells });
  if (!writing.replaces && !isOurReport(command, snapshot, place.naming)) return failure({ code: "changedByPeople", detail: { sheet } });
  const steps: readonly Step[] = [knownReport(command, snapshot, place.naming), command];
  const { applied, conflicts } = await port.apply(steps, place.naming, attendance);
  if (!applied.includes(command)) return success({ sheet, isWritten: false, left: leftAlone(conflicts) });
  const lines = logCommands(desired, place, [reportedLine(sheet, writing)], momentAfterLog(desired, place, writing.moment));
  const told = await port.apply(lines, place.naming);
  return success({ sheet, isWritten: true, left: leftAlone([...conflicts, ...told.conflicts]) });
}

/** What 更新記録 says of a report. */
function reportedLine(sheet: string, { year, departments }: SummaryWriting): LogLine {
  const scope = departments === null ? "全部署" : departments.join("、");
  return { operation: logOperations.reported, table: null, rows: [], column: null, cell: null, reason: `${fiscalYearLabel(year)}（${scope}）の達成状況を「${sheet}」に作りました` };
}
