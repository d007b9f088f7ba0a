import { leftLines } from "../core/update/left-lines";
import { logCommands } from "../core/update/log-commands";
import { type LogLine, logOperations } from "../core/update/log-line";
import { momentAfterLog } from "../core/update/moment-after-log";
import { toldLines } from "../core/update/told-lines";
import { reportDigest } from "../core/sheets/report-digest";
import type { Attendance } from "../core/workbook/attendance";
import type { AppendRow, LayReport, Step } from "../core/workbook/command";
import { difference } from "../core/workbook/diff";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { ApplyOutcome, WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { ignoreFault } from "./ignore-fault";
import { knownReport } from "./known-reports";
import { readAgain } from "./read-again";

/** A report to be laid, and what 更新記録 says of it. */
export interface ToldReport {
  readonly command: LayReport;
  readonly lines: readonly LogLine[];
  /** Now, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
}

/**
 * Lays a report. 更新記録 tells of it in the same request, before anything gives
 * way; a report that is not laid after all is not told, or taken back where it
 * was told already.
 *
 * @throws WorkbookFault when the program that holds the workbook fails; what was told of a sheet that is as it was is taken back then, if the program still answers.
 */
export async function layToldReport(port: WorkbookPort, { desired, workbook: { place, snapshot } }: CheckedWorkbook, { command, lines, moment: now }: ToldReport, attendance?: Attendance): Promise<ApplyOutcome> {
  const moment = momentAfterLog(desired, place, now);
  const rows: readonly AppendRow[] = logCommands(desired, place, lines, moment, true).map((row) => ({ ...row, tellsOf: command }));
  const steps: readonly Step[] = [knownReport(command, snapshot, place.naming), ...rows, command];
  try {
    const outcome = await port.apply(steps, place.naming, attendance);
    if (outcome.applied.includes(command)) return outcome;
    // A long report is found in the way only when its lines are written.
    const untrue = lines.filter((_, index) => outcome.applied.some((step) => step === rows[index]));
    if (untrue.length > 0) await port.apply(logCommands(desired, place, leftLines(untrue), moment), place.naming);
    return { ...outcome, conflicts: outcome.conflicts.filter(({ change }) => !rows.some((row) => row === change)) };
  } catch (error) {
    if (error instanceof WorkbookFault) await takeBack(port, { command, desired, moment });
    throw error;
  }
}

/** Takes back what 更新記録 told of a report where its sheet is as it was. */
async function takeBack(port: WorkbookPort, { command, desired, moment }: Pick<ToldReport, "command" | "moment"> & Pick<CheckedWorkbook, "desired">): Promise<void> {
  const snapshot = await readAgain(port);
  const cells = snapshot?.sheets.find(({ name }) => name === command.sheet)?.cells ?? null;
  if (snapshot === null || cells === null || reportDigest(cells) !== reportDigest(command.before)) return;
  const { place } = difference(desired, snapshot);
  const untrue = toldLines(desired, place).filter((told) => told.moment === moment && told.line.operation === logOperations.reported);
  await port.apply(logCommands(desired, place, leftLines(untrue.map(({ line }) => line)), moment), place.naming).catch(ignoreFault);
}
