import type { Table, TableColumn } from "../model/table";
import { addTableColumn, deleteTableColumn } from "../operations/table-lines";
import { enterContent } from "../operations/enter-content";
import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { isList, wireText, type WireValue } from "../protocol/wire-value";
import { columnFilter } from "./column-filter";
import type { ColumnOfTable, Session } from "./session";

/** The columns of a table; found by name or id. */
export const tableColumns = hostClass<Table, Excel.TableColumnCollection, Session>("TableColumnCollection", {
  scalars: { Count: { get: (table) => table.columns.length, isOnlyByName: true } },
  items: (table, session) => table.columns.map((column) => tableColumn({ table, column }, session)),
  item: (table, key, session) => tableColumn({ table, column: found(known(table, key)) }, session),
  methods: {
    Add: (table, args, session) => {
      const index = args.isGiven(0) && args.integer(0) >= 0 ? args.integer(0) : null;
      const values = args.value(1);
      const cells = isList(values) ? values.map((row) => (isList(row) ? (row[0] ?? null) : row)) : null;
      const body = table.bodyArea;
      if (cells !== null && cells.length !== body.rows && cells.length !== table.area.rows) throw invalidArgument();
      const heading = cells !== null && cells.length === table.area.rows ? wireText(cells[0]) : "";
      const column = addTableColumn(session.book, table, index, args.textOr(2, heading));
      if (cells !== null) {
        const rows = cells.slice(cells.length - body.rows).map((value) => [value]);
        enterContent(session.book, session.book.sheetOf(table), table.columnOf(table.bodyArea, column), { rows }, session.settings);
      }
      return tableColumn({ table, column }, session);
    },
    GetCount: (table) => answer(table.columns.length),
    GetItemAt: (table, args, session) => tableColumn({ table, column: found(table.columns[args.integer(0)]) }, session),
    GetItemOrNullObject: (table, args, session) => {
      const column = known(table, args.value(0));
      return column === undefined ? null : tableColumn({ table, column }, session);
    },
  },
});

/** A column of a table. */
export const tableColumn = hostClass<ColumnOfTable, Excel.TableColumn, Session>("TableColumn", {
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: ({ table, column }, value, { book, settings }) => {
        const name = wireText(value);
        if (name === "" || !table.hasHeaders) throw invalidArgument();
        enterContent(book, book.sheetOf(table), table.columnOf(table.headerArea, column), { everywhere: name }, settings);
      },
    },
    Values: {
      isOnlyByName: true,
      get: ({ table, column }, { book }) => {
        const area = table.columnOf(table.area, column);
        const sheet = book.sheetOf(table);
        return Array.from({ length: area.rows }, (_, row) => [sheet.cells.at(area.row + row, area.column).value ?? ""]);
      },
      set: ({ table, column }, value, { book, settings }) => {
        if (!isList(value) || value.length !== table.area.rows) throw invalidArgument();
        const rows = value.map((row) => (isList(row) ? row : [row]));
        enterContent(book, book.sheetOf(table), table.columnOf(table.area, column), { rows }, settings);
      },
    },
  },
  objects: { Filter: (target, session) => columnFilter(target, session) },
  methods: {
    GetRange: ({ table, column }, _args, { book, make }) => make.range(book.sheetOf(table), table.columnOf(table.area, column)),
    GetDataBodyRange: ({ table, column }, _args, { book, make }) => make.range(book.sheetOf(table), table.columnOf(table.bodyArea, column)),
    GetHeaderRowRange: ({ table, column }, _args, { book, make }) => make.range(book.sheetOf(table), table.columnOf(table.headerArea, column)),
    GetTotalRowRange: ({ table, column }, _args, { book, make }) => make.range(book.sheetOf(table), table.columnOf(table.totalArea, column)),
    Delete: ({ table, column }, _args, { book }) => {
      deleteTableColumn(book, table, column);
      return answer(null);
    },
  },
});

function known(table: Table, key: WireValue): TableColumn | undefined {
  if (typeof key === "number") return table.columns.find((column) => column.id === key);
  return table.columnNamed(wireText(key));
}

function found(column: TableColumn | undefined): TableColumn {
  if (column === undefined) throw itemNotFound();
  return column;
}
