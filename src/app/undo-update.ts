import { logCommands } from "../core/update/log-commands";
import type { LoggedCell } from "../core/update/logged-cell";
import { type LogLine, logOperations } from "../core/update/log-line";
import { momentAfterLog } from "../core/update/moment-after-log";
import { undoCommands } from "../core/update/undo-commands";
import { undoableUpdate } from "../core/update/undoable-update";
import { unlogged } from "../core/update/unlogged";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import { type Attendance, unattended } from "../core/workbook/attendance";
import type { AppendRow, SetContent } from "../core/workbook/command";
import { type Difference, difference } from "../core/workbook/diff";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { Conflict, WorkbookPort } from "../core/workbook/workbook-port";
import { leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { ignoreFault } from "./ignore-fault";
import { prepareUpdate } from "./prepare-update";
import { readAgain } from "./read-again";
import type { NothingToUndo, UndoReport } from "./undo-report";

/** When an undo is made, and who waits for it. */
export interface UndoRequest {
  readonly today: CalendarDate;
  /** Now, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
  /** Who waits for it; nobody when not given. Stopped, it tells what it had put back. */
  readonly attendance?: Attendance;
}

/** Cells that were put back, and those that were left. */
interface Outcome {
  readonly restored: readonly LoggedCell[];
  readonly locked: readonly Conflict<SetContent>[];
  readonly notReached: number;
  readonly fault: WorkbookFault | null;
  readonly isUntold?: boolean;
}

/**
 * Puts the plan and formula cells that the last update wrote back as they stood
 * before it, as 更新記録 tells them. When the program that holds the workbook
 * fails midway, or the work is stopped, the workbook is read again, so that
 * 更新記録 and the report say which cells were put back; undoing once more
 * completes it.
 */
export async function undoUpdate(port: WorkbookPort, plans: readonly [Plan, ...Plan[]], { today, moment, attendance = unattended }: UndoRequest): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>> {
  const prepared = await prepareUpdate(port, plans, today);
  if (!prepared.ok) return prepared;
  const { desired, difference: found } = prepared.value;
  const last = undoableUpdate(desired, found.place);
  if (last === null) return failure({ code: "nothingToUndo", detail: {} });
  const logged = momentAfterLog(desired, found.place, moment);
  const told = ({ place }: Pick<Difference, "place">, cells: readonly LoggedCell[]): AppendRow[] => logCommands(desired, place, cells.map((cell) => undoneLine(cell, last.moment)), logged);
  const ended = ({ restored, locked, notReached, fault, isUntold = false }: Outcome): Result<UndoReport, never> => {
    const left = { changed: last.cells.length - restored.length - locked.length - notReached, locked: locked.length, lockedSheets: leftAlone(locked).lockedSheets, notReached };
    return success({ moment: last.moment, restored: restored.length, left, revisions: last.revisions, isUntold, fault });
  };
  const { commands, restored: standing } = undoCommands(desired, found, last.cells);
  let answered: Pick<Outcome, "restored" | "locked"> | null = null;
  try {
    const { applied, conflicts } = await port.apply(commands.map(([, command]) => command), found.place.naming, attendance);
    const restored = [...standing, ...commands.flatMap(([cell, command]) => (applied.includes(command) ? [cell] : []))];
    answered = { restored, locked: conflicts.filter((conflict) => leftAlone([conflict]).lockedSheets.length > 0) };
    const { conflicts: untold } = await port.apply(told(found, restored), found.place.naming);
    return ended({ ...answered, notReached: 0, fault: null, isUntold: untold.length > 0 });
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    const snapshot = await readAgain(port);
    if (snapshot === null) return ended({ ...(answered ?? { restored: standing, locked: [] }), notReached: answered === null ? commands.length : 0, fault: error });
    const again = difference(desired, snapshot);
    const open = undoCommands(desired, again, last.cells);
    const outcome = answered === null ? { restored: open.restored, locked: [], notReached: open.commands.length } : { ...answered, notReached: 0 };
    await port.apply(unlogged(told(again, outcome.restored), again.place), again.place.naming).catch(ignoreFault);
    return ended({ ...outcome, fault: error });
  }
}

function undoneLine({ table, row, column, before, after }: LoggedCell, moment: string): LogLine {
  return { operation: logOperations.undone, table, rows: [row], column, cell: { before: after, after: before }, reason: `${moment} の更新を元に戻しました` };
}
