import { sheetTitles } from "../contract/sheet-titles";
import type { CalendarDate } from "../plan/calendar-date";
import type { SetField } from "../workbook/command";
import type { Location } from "../workbook/locate";
import type { Snapshot } from "../workbook/snapshot";

/** The cover's line about the file, word for word; the day after 最終更新 is the one that changes. */
const stateLine = /^(作成 \d{4}-\d{2}-\d{2}　最終更新 )\d{4}-\d{2}-\d{2}(　様式 \d+　計画 [\w.-]+)$/u;

/**
 * Writes the day of an update into the cover's line about the file; none where
 * the line says that day already, is gone, was reworded, or stands there twice:
 * what else names a 最終更新 is somebody's own note.
 */
export function coverCommand(snapshot: Snapshot, { sheets }: Location, day: CalendarDate): SetField[] {
  const cover = snapshot.sheets.find(({ name }) => name === sheets.get(sheetTitles.cover));
  const lines = (cover?.cells ?? []).flatMap((cells, row) =>
    cells.flatMap(({ value, formula }, column) => (typeof value === "string" && formula === null && stateLine.test(value) ? [{ at: { row, column }, before: value }] : [])),
  );
  const [line] = lines;
  if (cover === undefined || line === undefined || lines.length > 1) return [];
  const after = line.before.replace(stateLine, `$1${day}$2`);
  return after === line.before ? [] : [{ kind: "setField", sheet: cover.name, ...line, after }];
}
