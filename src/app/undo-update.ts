import { lastOperation } from "../core/update/last-operation";
import { logCommands } from "../core/update/log-commands";
import { type LogLine, logOperations } from "../core/update/log-line";
import { undoCommands } from "../core/update/undo-commands";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import type { SetContent } from "../core/workbook/command";
import { tableColumns } from "../core/workbook/table-columns";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { prepareUpdate, type PreparedUpdate } from "./prepare-update";

/** What putting the last update back came to. */
export interface UndoReport {
  /** The moment of the update that was put back. */
  readonly moment: string;
  readonly restored: number;
  /** Cells that no longer hold what the update wrote: left as they are. */
  readonly left: number;
}

/** There is no update to put back: none was made, or it was put back already. */
export interface NothingToUndo {
  readonly code: "nothingToUndo";
  readonly detail: Record<string, never>;
}

/** Puts the plan and formula cells that the last update wrote back as they stood before it, as 更新記録 tells them. */
export async function undoUpdate(
  port: WorkbookPort,
  plans: readonly [Plan, ...Plan[]],
  { today, moment }: { readonly today: CalendarDate; readonly moment: string },
): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>> {
  const prepared = await prepareUpdate(port, plans, today);
  if (!prepared.ok) return prepared;
  const { desired, difference } = prepared.value;
  const last = lastOperation(desired, difference.place);
  if (last?.lines.some(({ operation, cell }) => operation === logOperations.updated && cell !== null) !== true) return failure({ code: "nothingToUndo", detail: {} });
  const undo = undoCommands(desired, difference, last.lines);
  const { naming } = difference.place;
  const outcome = await port.apply(undo.commands, naming);
  const lines = outcome.applied.map((command) => undoneLine(prepared.value, command, last.moment));
  await port.apply(logCommands(desired, difference.place, lines, moment), naming);
  return success({ moment: last.moment, restored: outcome.applied.length, left: undo.left + outcome.conflicts.length });
}

function undoneLine({ desired, difference }: PreparedUpdate, { contract, row, column, before, after }: SetContent, moment: string): LogLine {
  const table = desired.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === contract);
  const found = difference.place.tables.get(contract);
  const columns = table === undefined || found === undefined ? new Map<string, number>() : tableColumns(table, found);
  const header = [...columns].find(([, index]) => found?.headers[index] === column)?.[0] ?? column;
  return { operation: logOperations.undone, table: contract, rows: [String(row.key ?? "")], column: header, cell: { before, after }, reason: `${moment} の更新を元に戻しました` };
}
