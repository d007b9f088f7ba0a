import type { Table } from "../model/table";
import { sortRows } from "../operations/sort-rows";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { sortKeys } from "./range-sort";
import type { Session } from "./session";

/** The sorting of a table's data rows. */
export const tableSort = hostClass<Table, Excel.TableSort, Session>("TableSort", {
  methods: {
    Apply: (table, args, { book }) => {
      sortRows(book, book.sheetOf(table), table.bodyArea, sortKeys(args.value(0)));
      return answer(null);
    },
    Clear: () => answer(null),
  },
});
