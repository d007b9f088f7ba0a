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
import type { AppendRow } from "../core/workbook/command";
import { type Difference, difference } from "../core/workbook/diff";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { ignoreFault } from "./ignore-fault";
import { prepareUpdate } from "./prepare-update";
import { readAgain } from "./read-again";

/** What putting the last update back came to. */
export interface UndoReport {
  /** The moment of the update that was put back. */
  readonly moment: string;
  /** Cells that stand again as they stood before the update. */
  readonly restored: number;
  /** Cells that no longer hold what the update wrote, or to which it did not come: left as they are. */
  readonly left: number;
  /** Why it ended early; `null` when it did not. Undoing again then puts back what is left. */
  readonly fault: WorkbookFault | null;
}

/** There is no update to put back: none was made, or it was put back already. */
export interface NothingToUndo {
  readonly code: "nothingToUndo";
  readonly detail: Record<string, never>;
}

/**
 * Puts the plan and formula cells that the last update wrote back as they stood
 * before it, as 更新記録 tells them. When the program that holds the workbook
 * fails midway, the workbook is read again, so that 更新記録 and the report say
 * which cells were put back; undoing once more completes it.
 */
export async function undoUpdate(
  port: WorkbookPort,
  plans: readonly [Plan, ...Plan[]],
  { today, moment }: { readonly today: CalendarDate; readonly moment: string },
): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>> {
  const prepared = await prepareUpdate(port, plans, today);
  if (!prepared.ok) return prepared;
  const { desired, difference: found } = prepared.value;
  const last = undoableUpdate(desired, found.place);
  if (last === null) return failure({ code: "nothingToUndo", detail: {} });
  const logged = momentAfterLog(desired, found.place, moment);
  const told = ({ place }: Pick<Difference, "place">, cells: readonly LoggedCell[]): AppendRow[] => logCommands(desired, place, cells.map((cell) => undoneLine(cell, last.moment)), logged);
  const ended = (restored: readonly LoggedCell[], fault: WorkbookFault | null): Result<UndoReport, never> =>
    success({ moment: last.moment, restored: restored.length, left: last.cells.length - restored.length, fault });
  const { commands, restored: standing } = undoCommands(desired, found, last.cells);
  let restored: readonly LoggedCell[] | null = null;
  try {
    const { applied } = await port.apply(commands.map(([, command]) => command), found.place.naming);
    restored = [...standing, ...commands.flatMap(([cell, command]) => (applied.includes(command) ? [cell] : []))];
    await port.apply(told(found, restored), found.place.naming);
    return ended(restored, null);
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    const snapshot = await readAgain(port);
    if (snapshot === null) return ended(restored ?? standing, error);
    const again = difference(desired, snapshot);
    restored ??= undoCommands(desired, again, last.cells).restored;
    await port.apply(unlogged(told(again, restored), again.place), again.place.naming).catch(ignoreFault);
    return ended(restored, error);
  }
}

function undoneLine({ table, row, column, before, after }: LoggedCell, moment: string): LogLine {
  return { operation: logOperations.undone, table, rows: [row], column, cell: { before: after, after: before }, reason: `${moment} の更新を元に戻しました` };
}
