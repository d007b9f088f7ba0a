import { sheetTitles } from "../core/contract/sheet-titles";
import { updateLogTable } from "../core/contract/tables";
import { fiscalYearLabel } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import { type LogLine, logOperations } from "../core/update/log-line";
import type { Attendance } from "../core/workbook/attendance";
import { tableFound } from "../core/workbook/table-found";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook } from "./check-workbook";
import { exportableSummary, type SummaryExport, type SummaryNotExported } from "./export-summary";
import { isOurReport } from "./known-reports";
import { layToldReport } from "./lay-told-report";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { replacedLines } from "./replaced-lines";
import { reportCommand } from "./report-command";
import { isSameDocument } from "./same-document";

/** What is to be written on 達成状況, and when. */
export interface SummaryWriting extends SummaryExport {
  /** Whether the person agreed that what people changed on the sheet gives way. */
  readonly replaces: boolean;
  /** What the person was shown before; `null` when nothing was. */
  readonly previewed?: SummaryDocument | null;
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
  /** Whether it says something else than what the person was shown before: the workbook had changed. */
  readonly differsFromPreview: boolean;
}

/** Why 達成状況 was not written; the workbook is as it was. */
export type SummaryNotWritten =
  | UnusableWorkbook
  | SummaryNotExported
  /** The workbook has no such sheet: an update makes it. */
  | { readonly code: "noReportSheet"; readonly detail: Record<string, never> }
  /** People made a table on the sheet, which no report may be laid over. */
  | { readonly code: "tableInTheWay"; readonly detail: { readonly sheet: string } }
  /** The sheet no longer holds what was written there last: somebody worked on it. */
  | { readonly code: "changedByPeople"; readonly detail: { readonly sheet: string } };

/**
 * Lays the attainment summary on 達成状況, on a person's command, whatever the
 * sheet is called by now. What people changed there since it was laid last gives
 * way only when the person agreed to that. 更新記録 tells when it was made and of
 * what, and keeps what gave way, in the same request.
 *
 * @throws WorkbookFault when the program that holds the workbook fails; doing it again completes it.
 */
export async function writeSummary(port: WorkbookPort, plans: readonly Plan[], writing: SummaryWriting, attendance?: Attendance): Promise<Result<WrittenSummary, SummaryNotWritten>> {
  const read = checkedWorkbook(await port.read(), plans);
  if (!read.ok) return read;
  const { place, snapshot } = read.value.workbook;
  const sheet = place.sheets.get(sheetTitles.attainment);
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? null;
  if (sheet === undefined || cells === null) return failure({ code: "noReportSheet", detail: {} });
  // Of ours there is none on it.
  if (snapshot.tables.some((table) => table.isTable && table.sheet === sheet)) return failure({ code: "tableInTheWay", detail: { sheet } });
  const exported = exportableSummary(read.value, writing);
  if (!exported.ok) return exported;
  const command = reportCommand(read.value, exported.value.document, { sheet, cells });
  const isOurs = isOurReport(command, snapshot, place.naming);
  if (!writing.replaces && !isOurs) return failure({ code: "changedByPeople", detail: { sheet } });
  const lines = [...(isOurs ? [] : replacedLines(command, place.naming)), reportedLine(sheet, writing)];
  const { applied, conflicts } = await layToldReport(port, read.value, { command, lines, moment: writing.moment }, attendance);
  if (conflicts.some(({ change, found }) => change === command && found === tableFound)) return failure({ code: "tableInTheWay", detail: { sheet } });
  const { previewed = null } = writing;
  const isWritten = applied.includes(command);
  const left = leftAlone(conflicts);
  // Where people took 更新記録 away, nothing tells of it.
  const isUntold = left.isUntold || (isWritten && !place.tables.has(updateLogTable.name));
  return success({ sheet, isWritten, left: { ...left, isUntold }, differsFromPreview: previewed !== null && !isSameDocument(previewed, exported.value.document) });
}

/** What 更新記録 says of a report. */
function reportedLine(sheet: string, { year, departments }: SummaryWriting): LogLine {
  const scope = departments === null ? "全部署" : departments.join("、");
  return { operation: logOperations.reported, table: null, rows: [], column: null, cell: null, reason: `${fiscalYearLabel(year)}（${scope}）の達成状況を「${sheet}」に作りました` };
}
