import { filterColumn } from "../operations/filter-table";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { isList, ownProperty, wireRecord, wireText, type WireValue } from "../protocol/wire-value";
import type { ColumnOfTable, Session } from "./session";

/** The filter of a table's column. Only filters by shown values are written; others are refused. */
export const columnFilter = hostClass<ColumnOfTable, Excel.Filter, Session>("Filter", {
  scalars: {
    Criteria: { get: ({ column }) => (column.filter === null ? null : { filterOn: "Values", values: column.filter.shown }) },
  },
  methods: {
    Apply: ({ table, column }, args, { book }) => {
      filterColumn(book, table, column, shownValues(args.value(0)));
      return answer(null);
    },
    ApplyValuesFilter: ({ table, column }, args, { book }) => {
      filterColumn(book, table, column, texts(args.value(0)));
      return answer(null);
    },
    Clear: ({ table, column }, _args, { book }) => {
      filterColumn(book, table, column, null);
      return answer(null);
    },
  },
});

/** The values a criterion leaves in sight. */
export function shownValues(criteria: WireValue): readonly string[] {
  const record = wireRecord(criteria);
  if (ownProperty(record, "filterOn") !== "Values") throw invalidArgument("Only filters by values are written.");
  return texts(ownProperty(record, "values") ?? null);
}

function texts(values: WireValue): readonly string[] {
  if (!isList(values)) throw invalidArgument();
  return values.map(wireText);
}
