import { revisionsTable } from "../contract/tables";
import { fiscalYearLabel } from "../plan/fiscal-year";
import type { Revision } from "../plan/revision";
import type { CellValue } from "../workbook/cell";
import type { AppendRow, CellContent } from "../workbook/command";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { tablePlace } from "../workbook/table-place";

/** The row of 計画変更 that records a revision, with what stood there before; `null` where the workbook has no 計画変更. */
export function revisionCommand(state: DesiredState, location: Location, revision: Revision, before: CellValue): AppendRow | null {
  const place = tablePlace(state, revisionsTable.name, location);
  if (place === null) return null;
  const values: readonly (readonly [string, CellValue])[] = [
    [revisionsTable.key, revision.id],
    [revisionsTable.target, revision.target],
    [revisionsTable.fromYear, fiscalYearLabel(revision.fromYear)],
    [revisionsTable.targetId, revision.targetId],
    [revisionsTable.item, revision.item],
    [revisionsTable.after, revision.after],
    [revisionsTable.before, before],
  ];
  const cells = new Map(values.filter(([, value]) => value !== null).map(([header, value]): [string, CellContent] => [location.naming.column(revisionsTable.name, header), { value, formula: null }]));
  return { kind: "appendRow", ...place, cells, computed: [] };
}
