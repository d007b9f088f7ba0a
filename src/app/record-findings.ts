import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import type { Attendance } from "../core/workbook/attendance";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook } from "./check-workbook";
import { findingCommands } from "./finding-commands";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";

/** What writing 確認事項 came to. */
export interface RecordedFindings {
  /** How many findings there are. */
  readonly findings: number;
  /** How many cells and rows were written; 0 when the sheet said all of it already. */
  readonly written: number;
  readonly left: LeftAlone;
}

/** The workbook has no table for findings: an update makes it. */
export interface NoFindingsTable {
  readonly code: "noFindingsTable";
  readonly detail: Record<string, never>;
}

/**
 * Writes what the rules have against a workbook into 確認事項, on a person's
 * command. What people wrote there (確認, 確認メモ) is never touched.
 *
 * @throws WorkbookFault when the program that holds the workbook fails; doing it again completes it.
 */
export async function recordFindings(port: WorkbookPort, plans: readonly Plan[], attendance?: Attendance): Promise<Result<RecordedFindings, UnusableWorkbook | NoFindingsTable>> {
  const checked = checkedWorkbook(await port.read(), plans);
  if (!checked.ok) return checked;
  const commands = findingCommands(checked.value);
  if (commands === null) return failure({ code: "noFindingsTable", detail: {} });
  const { naming } = checked.value.workbook.place;
  const { applied, conflicts } = await port.apply(commands.contents, naming, attendance);
  const moved = new Set(conflicts.flatMap(({ change }) => (change.kind === "setContent" ? [change.row.index] : [])));
  const ids = await port.apply(commands.ids.filter(({ row }) => !moved.has(row.index)), naming, attendance);
  return success({ findings: checked.value.book.findings().length, written: applied.length + ids.applied.length, left: leftAlone([...conflicts, ...ids.conflicts]) });
}
