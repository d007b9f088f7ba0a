import { revisionsTable } from "../contract/tables";
import { addedRows, type EntryRow } from "../entries/entry-row";
import { revisionEntry } from "../entries/revision-entry";
import type { Revision } from "../plan/revision";
import type { CellValue } from "../workbook/cell";
import { type CellContent, blankContent, type SetContent } from "../workbook/command";
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
export function newRevisions({ place, matches }: Pick<Difference, "place" | "matches">, dateSystem: "1900" | "1904"): NewRevision[] {
  const table = place.tables.get(revisionsTable.name);
  const match = matches.get(revisionsTable.name);
  if (table === undefined || match === undefined) return [];
  return addedRows(table, match).flatMap((row): NewRevision[] => {
    const revision = revisionEntry(row, dateSystem);
    return revision === null || revision.id !== null ? [] : [{ revision, row }];
  });
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
): SetContent[] {
  const at = tablePlace(state, revisionsTable.name, place);
  const table = place.tables.get(revisionsTable.name);
  const columns = matches.get(revisionsTable.name)?.columns;
  if (at === null || table === undefined || columns === undefined) return [];
  const given: Pick<Revision, "id">[] = [...recorded];
  return found.flatMap(({ revision, row }): SetContent[] => {
    const id = nextRevisionId(given);
    given.push({ id });
    const values: readonly (readonly [string, CellValue])[] = [[revisionsTable.before, before(revision)], [revisionsTable.key, id]];
    const written = values.filter(([header, value]) => columns.has(header) && value !== null && row.cell(header).value === null && row.cell(header).formula === null);
    // What makes the row this row: a revision has no id of its own before it is given one.
    const told = [revisionsTable.target, revisionsTable.fromYear, revisionsTable.targetId, revisionsTable.item, revisionsTable.after];
    const besides = new Map(told.map((header): [string, CellContent] => [table.headers[columns.get(header) ?? -1] ?? header, { value: row.cell(header).value, formula: row.cell(header).formula }]));
    return written.map(([header, value]) => ({
      kind: "setContent",
      ...at,
      row: { index: row.index, key: row.cell(revisionsTable.key).value },
      column: table.headers[columns.get(header) ?? -1] ?? header,
      before: blankContent,
      after: { value, formula: null },
      besides,
    }));
  });
}
