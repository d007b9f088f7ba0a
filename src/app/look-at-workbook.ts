import { progressCheck, progressRemarks } from "../core/entries/progress-check";
import { emptyProgress } from "../core/entries/progress-entry";
import { noEntries } from "../core/entries/plan-entries";
import { reportsOfYear } from "../core/entries/reports-of-year";
import { isReportDueSoon } from "../core/entries/report-deadline";
import { late, returned } from "../core/contract/vocabulary";
import { grouped } from "../core/shared/grouped";
import { planInForce } from "../core/entries/plan-in-force";
import { targetYearIn } from "../core/entries/target-year";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { type Result, success } from "../core/shared/result";
import { undoableUpdate } from "../core/update/undoable-update";
import { tableColumns } from "../core/workbook/table-columns";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { prepareUpdate, type PreparedUpdate } from "./prepare-update";
import { type TroubledRows, troubledRows } from "./troubled-rows";

/** How a workbook stands to its plan. */
export type WorkbookState = "none" | "current" | "outdated";

/** What a person is told of the workbook that is open. */
export interface WorkbookLook {
  readonly state: WorkbookState;
  /** The update it is due. */
  readonly prepared: PreparedUpdate;
  /** Rows whose id is damaged, stands several times or is none of ours. */
  readonly troubledRows: readonly TroubledRows[];
  /** What there is to put back of the last update; `null` for nothing. */
  readonly undoable: UndoableLook | null;
  /** Sheets that look like copies of ours. */
  readonly copies: readonly string[];
  /** Who answers for rows: the departments of the plan in its order, then collectives that nobody was named for. */
  readonly departments: readonly string[];
  /** 対象年度, or the plan's last year where the cover names none of its years. */
  readonly targetYear: FiscalYear;
  /** Rows of 進捗入力 in 対象年度, by the department that answers for them; those with none left out. */
  readonly progress: readonly DepartmentProgress[];
  /** 回答期限, when it is set. */
  readonly reportDue: CalendarDate | null;
  /** Whether 回答期限 is so near that an update asks once more. */
  readonly isDueSoon: boolean;
}

/** The last update, before it is put back. */
export interface UndoableLook {
  /** The moment it bears in 更新記録, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
  /** How many cells of it would be put back. */
  readonly cells: number;
  /** 変更ID of revisions it recorded, whose rows an undo leaves. */
  readonly revisions: readonly string[];
}

/** How far one department has filled in the rows of 対象年度 that it answers for. */
export interface DepartmentProgress {
  readonly department: string;
  readonly rows: number;
  /** Rows that are filled in and were not given back. */
  readonly done: number;
  /** Rows whose 進捗状況 is 遅れ. */
  readonly late: number;
  /** Rows that HR gave back: open until HR takes them. */
  readonly returned: number;
}

/** Reads the open workbook and says how it stands to its plan. Writes nothing. */
export async function lookAtWorkbook(port: WorkbookPort, plans: readonly [Plan, ...Plan[]], today: CalendarDate): Promise<Result<WorkbookLook, UnusableWorkbook>> {
  const prepared = await prepareUpdate(port, plans, today);
  return prepared.ok ? success(workbookLook(prepared.value, today)) : prepared;
}

/** What a person is told of a workbook that was read. */
function workbookLook(prepared: PreparedUpdate, today: CalendarDate): WorkbookLook {
  const { isMade, desired, difference, safe, overwrites, input } = prepared;
  const { reportDue } = (input.entries ?? noEntries).settings;
  const targetYear = targetYearIn(input.plan, (input.entries ?? noEntries).settings) ?? input.targetYear;
  const progress = isMade ? progressByDepartment(prepared, targetYear) : [];
  const last = undoableUpdate(desired, difference.place);
  const isCurrent = safe.length + overwrites.length === 0;
  return {
    state: isMade ? (isCurrent ? "current" : "outdated") : "none",
    prepared,
    troubledRows: troubledRows(prepared),
    undoable: last === null ? null : { ...last, cells: last.cells.length },
    copies: copies(prepared),
    departments: [...new Set([...input.plan.departments.filter(({ kind }) => kind === "department").map(({ name }) => name), ...progress.map(({ department }) => department)])],
    targetYear,
    progress,
    reportDue,
    isDueSoon: isMade && isReportDueSoon(reportDue, today),
  };
}

/** Sheets with a table that has every header of one of ours, which stands elsewhere. */
function copies({ desired, difference: { place }, snapshot }: PreparedUpdate): string[] {
  const ours = new Set([...place.tables.values()].map(({ name }) => name));
  const tables = desired.sheets.flatMap((sheet) => sheet.tables).filter(({ name }) => place.tables.has(name));
  const others = snapshot.tables.filter(({ name }) => !ours.has(name));
  const copied = others.filter((other) => tables.some((table) => table.columns.length > 3 && tableColumns(table, other).size === table.columns.length));
  return [...new Set(copied.map(({ sheet }) => sheet))];
}

function progressByDepartment({ input }: PreparedUpdate, year: FiscalYear): DepartmentProgress[] {
  const { entries = noEntries } = input;
  const { plan } = planInForce(input.plan, entries.revisions, year);
  const reports = grouped(reportsOfYear(plan, year, entries), ({ department }) => department);
  return [...reports].map(([department, asked]) => {
    const own = asked.map(({ key }) => entries.progress.get(key) ?? emptyProgress);
    return {
      department,
      rows: own.length,
      done: own.filter((entry) => entry.confirmation !== returned && progressCheck(entry, true, entries.progressStatuses) === progressRemarks.done).length,
      late: own.filter(({ status }) => status === late).length,
      returned: own.filter(({ confirmation }) => confirmation === returned).length,
    };
  });
}
