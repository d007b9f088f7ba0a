import { updateLogTable } from "../contract/tables";
import type { AppendRow, CellContent } from "../workbook/command";
import type { CellValue } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { tablePlace } from "../workbook/table-place";
import { loggedContent } from "./logged-content";
import type { LogLine } from "./log-line";
import { loggedRows } from "./logged-rows";
import { tableLabels } from "./table-labels";

/**
 * The rows to append to 更新記録 for what was done at one moment, `YYYY-MM-DD
 * hh:mm:ss`, one for each line; none where 更新記録 is not ours. `isKept` when
 * they must stand there before the cells they tell of are overwritten.
 */
export function logCommands(state: DesiredState, location: Location, lines: readonly LogLine[], moment: string, isKept = false): AppendRow[] {
  const place = tablePlace(state, updateLogTable.name, location);
  if (place === null) return [];
  const labels = tableLabels(state);
  const header = (name: string): string => location.naming.column(updateLogTable.name, name);
  return lines.map((line) => {
    const values: readonly (readonly [string, CellValue])[] = [
      [updateLogTable.key, moment],
      [updateLogTable.operation, line.operation],
      [updateLogTable.table, line.table === null ? null : (labels.get(line.table) ?? line.table)],
      [updateLogTable.row, line.rows.length === 0 ? null : loggedRows(line.rows)],
      [updateLogTable.column, line.column],
      [updateLogTable.before, line.cell === null ? null : loggedContent(line.cell.before)],
      [updateLogTable.after, line.cell === null ? null : loggedContent(line.cell.after)],
      [updateLogTable.reason, line.reason],
    ];
    const cells = new Map(values.filter(([, value]) => value !== null).map(([name, value]): [string, CellContent] => [header(name), { value, formula: null }]));
    return { kind: "appendRow", ...place, cells, computed: [], isKept };
  });
}
