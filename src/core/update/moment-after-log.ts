import { tableNamed } from "../workbook/table-named";
import { updateLogTable } from "../contract/tables";
import type { DesiredState } from "../workbook/desired-state";
import type { Location } from "../workbook/locate";
import { tableColumns } from "../workbook/table-columns";

/** How 更新記録 writes a moment: `2024-04-01 09:30:00`, without a time zone. */
const momentPattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/**
 * The moment that an operation bears in 更新記録: now, or a second after the
 * last one told there. A clock that is behind, or that was put back, would
 * else make the newest operation look like an old one.
 */
export function momentAfterLog(state: DesiredState, { tables }: Location, now: string): string {
  const last = loggedMoments(state, tables).reduce((latest, moment) => (moment > latest ? moment : latest), "");
  if (last < now) return now;
  const later = nextSecond(last);
  return momentPattern.test(later) ? later : now;
}

function loggedMoments(state: DesiredState, tables: Location["tables"]): string[] {
  const table = tableNamed(state, updateLogTable.name);
  const found = tables.get(updateLogTable.name);
  if (table === undefined || found === undefined) return [];
  const column = tableColumns(table, found).get(updateLogTable.key) ?? -1;
  return found.rows.map((cells) => cells[column]?.value).filter((value) => typeof value === "string").filter((value) => momentPattern.test(value));
}

function nextSecond(moment: string): string {
  const milliseconds = Date.parse(`${moment.replace(" ", "T")}Z`);
  return Number.isNaN(milliseconds) ? moment : new Date(milliseconds + 1000).toISOString().slice(0, 19).replace("T", " ");
}
