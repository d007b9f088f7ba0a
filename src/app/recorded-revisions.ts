import { desiredText } from "../core/update/desired-text";
import { type LogLine, logOperations } from "../core/update/log-line";
import { revisionCommand } from "../core/update/revision-command";
import { nextRevisionId } from "../core/update/revision-ids";
import { newRevisions, revisionRecords } from "../core/update/revision-records";
import { revisionsTable } from "../core/contract/tables";
import { noEntries } from "../core/entries/plan-entries";
import type { Revision } from "../core/plan/revision";
import { planWorkbook } from "../core/sheets/plan-workbook";
import type { CellValue } from "../core/workbook/cell";
import type { Command } from "../core/workbook/command";
import { type Overwrite, type PreparedUpdate, preparedUpdate } from "./prepare-update";

/** An update with the revisions that are recorded along with it. */
export interface UpdateWithRevisions {
  /** The update to the plan with these revisions. */
  readonly update: PreparedUpdate;
  readonly recorded: readonly Revision[];
  /** Write them into 計画変更, and give those that people wrote there their 変更ID and 変更前. */
  readonly commands: readonly Command[];
  readonly lines: readonly LogLine[];
  /** How many entry cells recording fills in: what a person chose to record counts as filled in by that person. */
  readonly filled: number;
}

/** Records plan cells that people typed over as revisions of the plan: the update then keeps their text. */
export function recordedRevisions(prepared: PreparedUpdate, overwrites: readonly Overwrite[]): UpdateWithRevisions {
  const { input, desired, snapshot, difference, isMade } = prepared;
  const entries = input.entries ?? noEntries;
  const typed = newRevisions(difference, snapshot.dateSystem);
  const without = (revision: Revision): CellValue =>
    desiredText(planWorkbook({ ...input, entries: { ...entries, revisions: entries.revisions.filter((other) => !isSame(other, revision)) } }), revision);
  const numbered: Pick<Revision, "id">[] = [...entries.revisions];
  for (const _ of typed) numbered.push({ id: nextRevisionId(numbered) });
  const made = overwrites.flatMap(({ change, revision }) => {
    if (revision === null) return [];
    const id = nextRevisionId(numbered);
    numbered.push({ id });
    return [{ revision: { ...revision, id }, before: change.after }];
  });
  const recorded = made.map(({ revision }) => revision);
  const update = recorded.length === 0 ? prepared : preparedUpdate({ ...input, entries: { ...entries, revisions: [...entries.revisions, ...recorded] } }, snapshot, isMade);
  const { place } = update.difference;
  const rows = made.flatMap(({ revision, before }) => revisionCommand(desired, place, revision, before) ?? []);
  return {
    update,
    recorded,
    filled: rows.reduce((sum, { cells }) => sum + entered.filter((header) => cells.has(place.naming.column(revisionsTable.name, header))).length, 0),
    commands: [
      ...revisionRecords(desired, difference, typed, entries.revisions, without),
      ...rows,
    ],
    lines: recorded.map((revision) => ({ operation: logOperations.recorded, table: revisionsTable.name, rows: [revision.id], column: null, cell: null, reason: `${revision.target} ${revision.targetId} ${revision.item} を計画変更として記録しました` })),
  };
}

const entered = [revisionsTable.target, revisionsTable.fromYear, revisionsTable.targetId, revisionsTable.item, revisionsTable.after];

function isSame(left: Revision, right: Revision): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
