import type { RangePlace } from "../model/range-place";
import { sortRows, type SortKey } from "../operations/sort-rows";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { isList, ownProperty, wireBoolean, wireInteger, wireRecord, type WireValue } from "../protocol/wire-value";
import type { Session } from "./session";

/** The sorting of a range's rows. */
export const rangeSort = hostClass<RangePlace, Excel.RangeSort, Session>("RangeSort", {
  methods: {
    Apply: ({ sheet, area }, args, { book }) => {
      if (args.wordOr(3, ["Rows", "Columns"], "Rows") === "Columns") throw invalidArgument("Sorting columns is not written yet.");
      const hasHeaders = args.booleanOr(2, false);
      sortRows(book, sheet, hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area, sortKeys(args.value(0)));
      return answer(null);
    },
  },
});

/** Sort fields as the client gives them: an offset and a direction, by value. */
export function sortKeys(fields: WireValue): readonly SortKey[] {
  if (!isList(fields)) throw invalidArgument();
  return fields.map((field) => {
    const record = wireRecord(field);
    const ascending = ownProperty(record, "ascending") ?? true;
    const on = ownProperty(record, "sortOn") ?? "Value";
    if (on !== "Value") throw invalidArgument("Only sorting by value is written.");
    return { offset: wireInteger(ownProperty(record, "key")), isAscending: wireBoolean(ascending) };
  });
}
