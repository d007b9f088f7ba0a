import { changeLines } from "../core/update/change-lines";
import { coverCommand } from "../core/update/cover-command";
import { filledEntries } from "../core/update/filled-entries";
import { logCommands } from "../core/update/log-commands";
import { type LogLine, logOperations } from "../core/update/log-line";
import { type Attendance, unattended } from "../core/workbook/attendance";
import { type Change, impact } from "../core/workbook/change";
import { changeId } from "../core/workbook/change-id";
import { type Command, isCommand, type Step } from "../core/workbook/command";
import { difference } from "../core/workbook/diff";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { Overwrite, PreparedUpdate } from "./prepare-update";
import { recordedRevisions, type UpdateWithRevisions } from "./recorded-revisions";
import type { UpdateReport } from "./update-report";

/** What a person says to a plan cell that somebody typed over; one that is not named is left as it is. */
export type Choice = "restore" | "record";

/** How an update is to be carried out. */
export interface UpdateRequest {
  readonly choices: ReadonlyMap<Overwrite, Choice>;
  /** The moment that 更新記録 bears, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
  /** Who waits for it; nobody when not given. */
  readonly attendance?: Attendance;
}

/**
 * Carries out an update that was looked at: what overwrites nobody's work, and
 * what a person agreed to. 更新記録 tells of each thing written. When the program
 * that holds the workbook fails midway, the workbook is read again, so that the
 * report says what was written and what was not.
 */
export async function carryOutUpdate(port: WorkbookPort, prepared: PreparedUpdate, { choices, moment, attendance = unattended }: UpdateRequest): Promise<UpdateReport> {
  const chosen = (wanted: Choice): Overwrite[] => [...choices].flatMap(([overwrite, choice]) => (choice === wanted ? [overwrite] : []));
  const revisions = recordedRevisions(prepared, chosen("record"));
  const restored = new Set(chosen("restore").map(({ change }) => changeId(change)));
  const { update } = revisions;
  const agreed = update.difference.changes.filter((change) => impact(change) === "safe" || restored.has(changeId(change)));
  const steps: Step[] = [...agreed, ...revisions.commands, ...(update.isMade ? [] : logged(update, [madeLine], moment))];
  const ended = (outcome: Partial<UpdateReport>, after: number | null): UpdateReport => ({
    applied: [], conflicts: [], unwritten: [], recorded: revisions.recorded, fault: null, ...outcome, entries: { before: prepared.entries + revisions.filled, after },
  });
  if (steps.length === 0) return ended({}, prepared.entries);
  try {
    const outcome = await port.apply(steps, update.difference.place.naming, attendance);
    const applied = outcome.applied.filter((step): step is Change => !isCommand(step));
    const conflicts = outcome.conflicts.flatMap(({ change, found }) => (isCommand(change) ? [] : [{ change, found }]));
    // In a workbook that had nothing of ours there was no entry to lose: it need not be read again.
    if (!update.isMade) return ended({ applied, conflicts }, null);
    await port.apply(told(revisions, applied, moment), update.difference.place.naming);
    return ended({ applied, conflicts }, await entriesNow(port, update));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return ended({ fault: error, ...(await writtenUntil(port, revisions, agreed, moment)) }, await entriesNow(port, update).catch(() => null));
  }
}

const madeLine: LogLine = { operation: logOperations.made, table: null, rows: [], column: null, cell: null, reason: "計画のシートを作りました" };

function logged({ desired, difference: { place } }: PreparedUpdate, lines: readonly LogLine[], moment: string): Command[] {
  return logCommands(desired, place, lines, moment);
}

/** What is written about an update once it is known what it wrote. */
function told({ update, lines }: UpdateWithRevisions, applied: readonly Change[], moment: string): Command[] {
  const { desired, difference: found, snapshot } = update;
  const all = [...changeLines(desired, applied, found.place.naming), ...lines];
  return all.length === 0 ? [] : [...logged(update, all, moment), ...coverCommand(snapshot, found.place, moment.slice(0, 10))];
}

/** What a failed update had written: what is no longer different. It is told in 更新記録 if the program can do that much. */
async function writtenUntil(port: WorkbookPort, revisions: UpdateWithRevisions, agreed: readonly Change[], moment: string): Promise<Pick<UpdateReport, "applied" | "unwritten">> {
  try {
    const found = difference(revisions.update.desired, await port.read());
    const left = new Set(found.changes.map(changeId));
    const applied = agreed.filter((change) => !left.has(changeId(change)));
    const wanted = new Set(agreed.map(changeId));
    const unwritten = found.changes.filter((change) => impact(change) === "safe" || wanted.has(changeId(change)));
    const lines = changeLines(revisions.update.desired, applied, found.place.naming);
    await port.apply(logCommands(revisions.update.desired, found.place, lines, moment), found.place.naming).catch(ignoreFault);
    return { applied, unwritten };
  } catch (error) {
    ignoreFault(error);
    return { applied: [], unwritten: agreed };
  }
}

/** A second failure on the way adds nothing to what a person can do. */
function ignoreFault(error: unknown): void {
  if (!(error instanceof WorkbookFault)) throw error;
}

async function entriesNow(port: WorkbookPort, { desired }: PreparedUpdate): Promise<number> {
  const snapshot = await port.read();
  return filledEntries(desired, difference(desired, snapshot), snapshot);
}
