import type { Table } from "../model/table";
import { addTableRows, deleteTableRows } from "../operations/table-lines";
import { enterContent } from "../operations/enter-content";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { isList, type WireValue } from "../protocol/wire-value";
import type { Session } from "./session";

interface RowOfTable {
  readonly table: Table;
  readonly index: number;
}

/** The data rows of a table. */
export const tableRows = hostClass<Table, Excel.TableRowCollection, Session>("TableRowCollection", {
  scalars: { Count: { get: (table) => table.bodyArea.rows, isOnlyByName: true } },
  items: (table, session) => Array.from({ length: table.bodyArea.rows }, (_, index) => tableRow({ table, index }, session)),
  methods: {
    Add: (table, args, session) => {
      const index = args.isGiven(0) && args.integer(0) >= 0 ? args.integer(0) : null;
      return tableRow({ table, index: addTableRows(session.book, table, index, rowsOf(args.value(1), table), session.settings) }, session);
    },
    GetCount: (table) => answer(table.bodyArea.rows),
    GetItemAt: (table, args, session) => {
      const index = args.integer(0);
      if (index < 0 || index >= table.bodyArea.rows) throw invalidArgument();
      return tableRow({ table, index }, session);
    },
    DeleteRowsAt: (table, args, { book }) => {
      deleteTableRows(book, table, args.integer(0), args.integerOr(1, 1));
      return answer(null);
    },
  },
});

const tableRow = hostClass<RowOfTable, Excel.TableRow, Session>("TableRow", {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }, { book }) => {
        const sheet = book.sheetOf(table);
        const { row, column } = table.bodyArea;
        return [table.columns.map((_, offset) => sheet.cells.at(row + index, column + offset).value ?? "")];
      },
      set: ({ table, index }, value, { book, settings }) => {
        const body = table.bodyArea;
        enterContent(book, book.sheetOf(table), { ...body, row: body.row + index, rows: 1 }, { rows: rowsOf(value, table) }, settings);
      },
    },
  },
  methods: {
    GetRange: ({ table, index }, _args, { book, make }) => make.range(book.sheetOf(table), { ...table.bodyArea, row: table.bodyArea.row + index, rows: 1 }),
    Delete: ({ table, index }, _args, { book }) => {
      deleteTableRows(book, table, index, 1);
      return answer(null);
    },
  },
});

/** Rows as they travel; nothing given is one empty row. */
function rowsOf(value: WireValue, table: Table): readonly (readonly WireValue[])[] {
  if (value === null) return [table.columns.map(() => null)];
  if (!isList(value)) throw invalidArgument();
  return value.map((row) => {
    if (!isList(row) || row.length !== table.columns.length) throw invalidArgument();
    return row;
  });
}
