import { tableNamed } from "../workbook/table-named";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../contract/tables";
import { goalResultId } from "../contract/row-ids";
import { sheetTitles } from "../contract/sheet-titles";
import type { Revision } from "../plan/revision";
import { keyText } from "../workbook/key-text";
import type { CellValue } from "../workbook/cell";
import type { DesiredState } from "../workbook/desired-state";

const tables: ReadonlyMap<string, string> = new Map([
  [sheetTitles.initiatives, initiativesTable.name],
  [sheetTitles.schedule, scheduleTable.name],
  [sheetTitles.goals, goalsTable.name],
  [sheetTitles.indicators, indicatorsTable.name],
]);

/** What a state shows in the cell that a revision is about; `null` where there is no such cell. */
export function desiredText(state: DesiredState, { target, targetId, fromYear, item }: Revision): CellValue {
  const name = tables.get(target);
  const table = tableNamed(state, name);
  const key = name === goalsTable.name ? goalResultId(fromYear, targetId) : targetId;
  const row = table?.rows.find((candidate) => keyText(candidate.key) === keyText(key));
  const position = table?.columns.findIndex(({ header }) => header === item) ?? -1;
  return row?.values[position] ?? null;
}
