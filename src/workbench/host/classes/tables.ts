import { eventNumbers } from "../events/event-numbers";
import { workbookTarget } from "../events/subscriptions";
import { contains, overlaps } from "../model/area";
import { Book } from "../model/book";
import type { Cells } from "../model/range-place";
import { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { addTable } from "../operations/tables";
import { hostClass } from "../protocol/host-class";
import { itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireText, type WireValue } from "../protocol/wire-value";
import { placeArgument } from "./address-argument";
import { asksFor, stopsAskingFor } from "./event-members";
import type { Session } from "./session";

/** The tables of the workbook or of a sheet; found by name or id. */
export const tables = hostClass<Sheet | Book, Excel.TableCollection, Session>("TableCollection", {
  scalars: { Count: { get: (of) => of.tables.length, isOnlyByName: true } },
  items: (of, { make }) => of.tables.map((table) => make.table(table)),
  item: (of, key, { make }) => make.table(called(of.tables, key)),
  methods: {
    Add: (of, args, { book, make }) => {
      const { sheet, area } = placeArgument(args, 0, of instanceof Sheet ? of : book.activeSheet, book);
      return make.table(addTable(book, sheet, area, args.booleanOr(1, false)));
    },
    GetCount: (of) => answer(of.tables.length),
    GetItemAt: (of, args, { make }) => {
      const table = of.tables[args.integer(0)];
      if (table === undefined) throw itemNotFound();
      return make.table(table);
    },
    GetItemOrNullObject: (of, args, { make }) => {
      const table = known(of.tables, args.value(0));
      return table === undefined ? null : make.table(table);
    },
    _RegisterDataChangedEvent: asksFor(eventNumbers.tableChanged, targetOf),
    _UnregisterDataChangedEvent: stopsAskingFor(eventNumbers.tableChanged, targetOf),
    _RegisterAddedEvent: asksFor(eventNumbers.tableAdded, targetOf),
    _UnregisterAddedEvent: stopsAskingFor(eventNumbers.tableAdded, targetOf),
    _RegisterDeletedEvent: asksFor(eventNumbers.tableDeleted, targetOf),
    _UnregisterDeletedEvent: stopsAskingFor(eventNumbers.tableDeleted, targetOf),
  },
});

interface TablesOver {
  readonly cells: Cells;
  readonly isFullyContained: boolean;
}

/** The tables that cells touch, or hold whole. */
export const scopedTables = hostClass<TablesOver, Excel.TableScopedCollection, Session>("TableScopedCollection", {
  items: (of, { make }) => over(of).map((table) => make.table(table)),
  item: (of, key, { make }) => make.table(called(over(of), key)),
  methods: {
    GetCount: (of) => answer(over(of).length),
    GetFirst: (of, _args, { make }) => {
      const [table] = over(of);
      if (table === undefined) throw itemNotFound();
      return make.table(table);
    },
    GetItemOrNullObject: (of, args, { make }) => {
      const table = known(over(of), args.value(0));
      return table === undefined ? null : make.table(table);
    },
  },
});

function over({ cells, isFullyContained }: TablesOver): readonly Table[] {
  return cells.sheet.tables.filter((table) => cells.areas.some((area) => (isFullyContained ? contains(area, table.area) : overlaps(area, table.area))));
}

function known(list: readonly Table[], key: WireValue): Table | undefined {
  const text = wireText(key);
  return list.find((table) => table.id === text) ?? list.find((table) => table.name.toLowerCase() === text.toLowerCase());
}

function called(list: readonly Table[], key: WireValue): Table {
  const table = known(list, key);
  if (table === undefined) throw itemNotFound();
  return table;
}

function targetOf(of: Sheet | Book): string {
  return of instanceof Book ? workbookTarget : of.id;
}
