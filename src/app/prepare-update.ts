import { tableNamed } from "../core/workbook/table-named";
import { revisionOfEdit } from "../core/update/revision-of-edit";
import { desiredText } from "../core/update/desired-text";
import { filledEntries } from "../core/update/filled-entries";
import { type UpdateCounts, updateCounts } from "../core/update/update-counts";
import { updateLogTable } from "../core/contract/tables";
import { noEntries } from "../core/entries/plan-entries";
import type { CalendarDate } from "../core/plan/calendar-date";
import { fiscalYearOfDate } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { planYears } from "../core/plan/plan-years";
import { yearInPlan } from "../core/plan/year-in-plan";
import type { Revision } from "../core/plan/revision";
import { failure, type Result, success } from "../core/shared/result";
import { planWorkbook, sheetContext, type WorkbookInput } from "../core/sheets/plan-workbook";
import { revisedRow } from "../core/sheets/revised-row";
import type { SheetContext } from "../core/sheets/sheet-context";
import { type Change, impact, type SetCell } from "../core/workbook/change";
import type { DesiredState } from "../core/workbook/desired-state";
import { type Difference, difference } from "../core/workbook/diff";
import { isSameValue } from "../core/workbook/same-value";
import type { Snapshot } from "../core/workbook/snapshot";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { headerlessSheet } from "./headerless-sheet";
import { openPlanWorkbook, type UnusableWorkbook } from "./open-plan-workbook";

/** A plan cell that somebody typed over: put back, recorded as a revision, or left, as a person says. */
export interface Overwrite {
  readonly change: SetCell;
  /** The revision that would record it; `null` where the cell cannot be revised so. */
  readonly revision: Revision | null;
}

/** An update looked at before it is carried out. */
export interface PreparedUpdate {
  /** Whether the workbook has sheets of ours already. */
  readonly isMade: boolean;
  readonly input: WorkbookInput;
  readonly snapshot: Snapshot;
  readonly desired: DesiredState;
  readonly difference: Difference;
  /** Changes that overwrite nobody's work. */
  readonly safe: readonly Change[];
  readonly overwrites: readonly Overwrite[];
  readonly counts: UpdateCounts;
  /** Entry cells filled in: none of them is changed. */
  readonly entries: number;
  /** Whether 更新記録 may be locked with a password: what is written is then not told there, and cannot be put back. Excel tells for certain only when it is written to. */
  readonly isLogLocked: boolean;
}

/** Reads a workbook and finds what an update would do to it; one that has nothing of ours yet would get everything. Writes nothing. */
export async function prepareUpdate(port: WorkbookPort, plans: readonly [Plan, ...Plan[]], today: CalendarDate): Promise<Result<PreparedUpdate, UnusableWorkbook>> {
  const snapshot = await port.read();
  const opened = openPlanWorkbook(snapshot, plans);
  if (!opened.ok && opened.error.code !== "noPlan") return opened;
  const [newest] = plans;
  const { dateSystem } = snapshot;
  const input: WorkbookInput = opened.ok
    ? { plan: opened.value.plan, targetYear: opened.value.plan.lastYear, createdOn: today, dateSystem, entries: opened.value.entries }
    : { plan: newest, targetYear: yearInPlan(newest, fiscalYearOfDate(today)), createdOn: today, dateSystem };
  const prepared = preparedUpdate(input, snapshot, opened.ok);
  const headerless = headerlessSheet(prepared.difference, snapshot);
  return headerless === null ? success(prepared) : failure({ code: "missingTable", detail: { sheet: headerless } });
}

/** What an update to a plan and its revisions would do to a workbook that was read. */
export function preparedUpdate(input: WorkbookInput, snapshot: Snapshot, isMade: boolean): PreparedUpdate {
  const desired = planWorkbook(input);
  const found = difference(desired, snapshot);
  const context = sheetContext(input);
  const edits = found.changes.filter((change) => change.kind === "setCell").filter((change) => impact(change) === "overwritesEdit");
  return {
    isMade,
    input,
    snapshot,
    desired,
    difference: found,
    safe: found.changes.filter((change) => impact(change) === "safe"),
    overwrites: edits.map((change) => ({ change, revision: recordable(input, context, { desired, found, change }) })),
    counts: updateCounts(found.changes),
    entries: filledEntries(desired, found, snapshot),
    isLogLocked: snapshot.sheets.some(({ name, isSealed }) => isSealed === true && name === found.place.tables.get(updateLogTable.name)?.sheet),
  };
}

interface Typed {
  readonly desired: DesiredState;
  readonly found: Difference;
  readonly change: SetCell;
}

/** The revision that makes the plan say what somebody typed; `null` where it does not. */
function recordable(input: WorkbookInput, context: SheetContext, { desired, found, change }: Typed): Revision | null {
  const { plan, entries = noEntries } = input;
  const headers = tableNamed(desired, change.contract)?.columns.map(({ header }) => header) ?? [];
  const targetYear = entries.settings.targetYear ?? input.targetYear;
  const revision = revisionOfEdit(change, { naming: found.place.naming, headers, years: planYears(plan), targetYear, dateSystem: context.dateSystem });
  if (revision === null) return null;
  return isSameValue(desiredText(revisedRow(input, context, revision), revision), change.before) ? revision : null;
}
