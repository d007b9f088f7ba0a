import { sheetTitles } from "../contract/sheet-titles";
import type { CalendarDate } from "../plan/calendar-date";
import type { SetField } from "../workbook/command";
import type { Location } from "../workbook/locate";
import type { Snapshot } from "../workbook/snapshot";

/** The day after 最終更新 in the cover's line about the file. */
const lastUpdate = /(?<=最終更新 )\d{4}-\d{2}-\d{2}/;

/** Writes the day of an update into the cover's line about the file; none where the line is gone or says that day already. */
export function coverCommand(snapshot: Snapshot, { sheets }: Location, day: CalendarDate): SetField[] {
  const cover = snapshot.sheets.find(({ name }) => name === sheets.get(sheetTitles.cover));
  return (cover?.cells ?? []).flatMap((cells, row) =>
    cells.flatMap(({ value, formula }, column): SetField[] => {
      if (cover === undefined || typeof value !== "string" || formula !== null || !lastUpdate.test(value)) return [];
      const after = value.replace(lastUpdate, day);
      return after === value ? [] : [{ kind: "setField", sheet: cover.name, at: { row, column }, before: value, after }];
    }),
  );
}
