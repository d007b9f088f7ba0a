import { momentAfterLog } from "../core/update/moment-after-log";
import { type Attendance, unattended } from "../core/workbook/attendance";
import { changeId } from "../core/workbook/change-id";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { Overwrite, PreparedUpdate } from "./prepare-update";
import { recordedRevisions } from "./recorded-revisions";
import type { UpdateReport } from "./update-report";
import { UpdateRun } from "./update-run";

/** What a person says to a plan cell that somebody typed over; one that is not named is left as it is. */
export type Choice = "restore" | "record";

/** How an update is to be carried out. */
export interface UpdateRequest {
  readonly choices: ReadonlyMap<Overwrite, Choice>;
  /** Now, `YYYY-MM-DD hh:mm:ss`: the moment that 更新記録 bears, unless a later one stands there already. */
  readonly moment: string;
  /** Who waits for it; nobody when not given. */
  readonly attendance?: Attendance;
}

/**
 * Carries out an update that was looked at: what overwrites nobody's work, and
 * what a person agreed to. Revisions go in first, and what follows from one
 * only if it did; 更新記録 tells of each thing written. When the program that
 * holds the workbook fails midway, or the work is stopped, the workbook is read
 * again, so that the report says what was written and what was not.
 */
export async function carryOutUpdate(port: WorkbookPort, prepared: PreparedUpdate, { choices, moment, attendance = unattended }: UpdateRequest): Promise<UpdateReport> {
  const chosen = (wanted: Choice): Overwrite[] => [...choices].flatMap(([overwrite, choice]) => (choice === wanted ? [overwrite] : []));
  const agreed = new Set(chosen("restore").map(({ change }) => changeId(change)));
  const logged = momentAfterLog(prepared.desired, prepared.difference.place, moment);
  const run = new UpdateRun(port, prepared, recordedRevisions(prepared, chosen("record")), { agreed, moment: logged, attendance });
  try {
    await run.record();
    await run.write();
    await run.tell();
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    await run.recover(error);
  }
  return run.report();
}
