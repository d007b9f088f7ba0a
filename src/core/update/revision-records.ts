import { revisionsTable } from "../contract/tables";
import { addedRows, type EntryRow } from "../entries/entry-row";
import { revisionEntry } from "../entries/revision-entry";
import type { Revision } from "../plan/revision";
import type { CellValue } from "../workbook/cell";
import { blankContent, type CellContent, type Command, type SetContent } from "../workbook/command";
import type { DesiredState } from "../workbook/desired-state";
import type { Difference } from "../workbook/diff";
import { tablePlace } from "../workbook/table-place";
import { nextRevisionId } from "./revision-ids";

/** A revision that people wrote down and that has no 変更ID yet, with the row it stands in. */
export interface NewRevision {
  readonly revision: Revision;
  readonly row: EntryRow;
}

/** The revisions on 計画変更 that are complete and have no 変更ID yet, top to bottom. */
export function newRevisions(found: Pick<Difference, "place" | "matches">, dateSystem: "1900" | "1904"): NewRevision[] {
  return writtenRevisions(found, dateSystem).filter(({ revision }) => revision.id === null);
}

function writtenRevisions({ place, matches }: Pick<Difference, "place" | "matches">, dateSystem: "1900" | "1904"): NewRevision[] {
  const table = place.tables.get(revisionsTable.name);
  const match = matches.get(revisionsTable.name);
  if (table === undefined || match === undefined) return [];
  return addedRows(table, match).flatMap((row): NewRevision[] => {
    const revision = revisionEntry(row, dateSystem);
    return revision === null ? [] : [{ revision, row }];
  });
}

/** A revision with what has to be written into 計画変更 for it: unless all of it goes in, the plan is not revised by it yet. */
export interface RevisionRecord {
  /** As the plan knows it: those that people wrote down still without their 変更ID. */
  readonly revision: Revision;
  readonly commands: readonly Command[];
}

/** The revisions that stand on 計画変更 complete and with a 変更ID. */
export function standingRevisions({ place, matches }: Pick<Difference, "place" | "matches">, dateSystem: "1900" | "1904"): Revision[] {
  return writtenRevisions({ place, matches }, dateSystem).flatMap(({ revision }) => (revision.id === null ? [] : [revision]));
}

/**
 * Fills in what 計画変更 lets the update fill in: 変更ID, counted on from `recorded`,
 * and 変更前, where nothing stands yet. `before` says what the sheet showed
 * without the revision.
 */
export function revisionRecords(
  state: DesiredState,
  { place, matches }: Pick<Difference, "place" | "matches">,
  found: readonly NewRevision[],
  recorded: readonly Revision[],
  before: (revision: Revision) => CellValue,
): RevisionRecord[] {
  const at = tablePlace(state, revisionsTable.name, place);
  const table = place.tables.get(revisionsTable.name);
  const columns = matches.get(revisionsTable.name)?.columns;
  if (at === null || table === undefined || columns === undefined) return found.map(({ revision }) => ({ revision, commands: [] }));
  const given: Pick<Revision, "id">[] = [...recorded];
  return found.map(({ revision, row }): RevisionRecord => {
    const id = nextRevisionId(given);
    given.push({ id });
    const values: readonly (readonly [string, CellValue])[] = [[revisionsTable.before, before(revision)], [revisionsTable.key, id]];
    const written = values.filter(([header, value]) => columns.has(header) && value !== null && row.cell(header).value === null && row.cell(header).formula === null);
    // What makes the row this row: a revision has no id of its own before it is given one.
    const told = [revisionsTable.target, revisionsTable.fromYear, revisionsTable.targetId, revisionsTable.item, revisionsTable.after];
    const besides = new Map(told.map((header): [string, CellContent] => [table.headers[columns.get(header) ?? -1] ?? header, { value: row.cell(header).value, formula: row.cell(header).formula }]));
    const commands = written.map(([header, value]): SetContent => ({
      kind: "setContent",
      ...at,
      row: { index: row.index, key: row.cell(revisionsTable.key).value },
      column: table.headers[columns.get(header) ?? -1] ?? header,
      before: blankContent,
      after: { value, formula: null },
      besides,
    }));
    return { revision, commands };
  });
}
