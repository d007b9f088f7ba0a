import { desiredText } from "../core/update/desired-text";
import { type LogLine, logOperations } from "../core/update/log-line";
import { revisionCommand } from "../core/update/revision-command";
import { nextRevisionId } from "../core/update/revision-ids";
import { newRevisions, type RevisionRecord, revisionRecords } from "../core/update/revision-records";
import { revisionsTable } from "../core/contract/tables";
import { noEntries } from "../core/entries/plan-entries";
import type { Revision } from "../core/plan/revision";
import { planWorkbook } from "../core/sheets/plan-workbook";
import type { CellValue } from "../core/workbook/cell";
import type { Change } from "../core/workbook/change";
import type { Naming } from "../core/workbook/naming";
import { type Overwrite, type PreparedUpdate, preparedUpdate } from "./prepare-update";

/** A plan cell that is recorded as a revision, or a revision that people wrote down and that gets its 変更ID. */
export interface PlannedRevision extends RevisionRecord {
  /** Whether it is recorded for somebody now. People's own stand on 計画変更 already. */
  readonly isRecorded: boolean;
}

/** An update with the revisions that are recorded along with it. */
export interface UpdateWithRevisions {
  /** The update to the plan with these revisions. */
  readonly update: PreparedUpdate;
  readonly revisions: readonly PlannedRevision[];
}

/** Records plan cells that people typed over as revisions of the plan: the update then keeps their text. */
export function recordedRevisions(prepared: PreparedUpdate, overwrites: readonly Overwrite[]): UpdateWithRevisions {
  const { input, desired, snapshot, difference } = prepared;
  const entries = input.entries ?? noEntries;
  const typed = newRevisions(difference, snapshot.dateSystem);
  const without = (revision: Revision): CellValue =>
    desiredText(planWorkbook({ ...input, entries: { ...entries, revisions: entries.revisions.filter((other) => !isSame(other, revision)) } }), revision);
  const numbered: Pick<Revision, "id">[] = [...entries.revisions];
  for (const _ of typed) numbered.push({ id: nextRevisionId(numbered) });
  const made = overwrites.flatMap(({ change, revision }): PlannedRevision[] => {
    if (revision === null) return [];
    const id = nextRevisionId(numbered);
    numbered.push({ id });
    const row = revisionCommand(desired, difference.place, { ...revision, id }, change.after);
    return [{ revision: { ...revision, id }, commands: row === null ? [] : [row], isRecorded: true }];
  });
  const given = revisionRecords(desired, difference, typed, entries.revisions, without).map((record) => ({ ...record, isRecorded: false }));
  const revisions = [...given, ...made];
  return { update: updateWith(prepared, revisions, []), revisions };
}

/** The update to the plan as it is with revisions recorded now, and without those that people wrote down and then moved. */
export function updateWith(prepared: PreparedUpdate, planned: readonly PlannedRevision[], moved: readonly PlannedRevision[]): PreparedUpdate {
  const { input, snapshot, isMade } = prepared;
  const recorded = planned.filter(({ isRecorded }) => isRecorded).map(({ revision }) => revision);
  if (recorded.length + moved.length === 0) return prepared;
  const entries = input.entries ?? noEntries;
  const kept = entries.revisions.filter((revision) => !moved.some((other) => isSame(other.revision, revision)));
  return preparedUpdate({ ...input, entries: { ...entries, revisions: [...kept, ...recorded] } }, snapshot, isMade);
}

/** What 更新記録 says of revisions that were recorded. */
export function recordedLines(recorded: readonly Revision[]): LogLine[] {
  return recorded.map(({ id, target, targetId, item }) => ({ operation: logOperations.recorded, table: revisionsTable.name, rows: id === null ? [] : [id], column: null, cell: null, reason: `${target} ${targetId} ${item} を計画変更として記録しました` }));
}

/** How many entry cells recording fills in: what a person chose to record counts as filled in by that person. */
export function recordedCells(recorded: readonly PlannedRevision[], naming: Naming): number {
  const headers = entered.map((header) => naming.column(revisionsTable.name, header));
  const rows = recorded.flatMap(({ commands }) => commands.flatMap((command) => (command.kind === "appendRow" ? [command.cells] : [])));
  return rows.reduce((sum, cells) => sum + headers.filter((header) => cells.has(header)).length, 0);
}

const entered = [revisionsTable.target, revisionsTable.fromYear, revisionsTable.targetId, revisionsTable.item, revisionsTable.after];

/** Whether a change makes 計画変更, or a column of it, so that there is a place to record in. */
export function isOfRevisions(change: Change): boolean {
  if (change.kind === "addSheet") return change.sheet.tables.some(({ name }) => name === revisionsTable.name);
  if (change.kind === "addTable") return change.table.name === revisionsTable.name;
  return change.kind === "addColumn" && change.contract === revisionsTable.name;
}

function isSame(left: Revision, right: Revision): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
