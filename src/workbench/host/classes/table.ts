import { eventNumbers } from "../events/event-numbers";
import type { Table } from "../model/table";
import { clearFilters, reapplyFilters } from "../operations/filter-table";
import { assertUnprotected } from "../operations/protection";
import { setTableParts } from "../operations/table-parts";
import { removeTable, renameTable, resizeTable } from "../operations/tables";
import { hostClass, type Scalar } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireText } from "../protocol/wire-value";
import { placeArgument } from "./address-argument";
import { autoFilter } from "./auto-filter";
import { asksFor, stopsAskingFor } from "./event-members";
import type { Session } from "./session";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { tableSort } from "./table-sort";

type Switch = "hasBandedRows" | "hasBandedColumns" | "highlightsFirstColumn" | "highlightsLastColumn" | "hasFilterButtons";

const idOf = (table: Table): string => table.id;

/** A table. */
export const table = hostClass<Table, Excel.Table, Session>("Table", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id, isOnlyByName: true },
    Name: { get: ({ name }) => name, set: (target, value, { book }) => renameTable(book, target, wireText(value)) },
    Style: {
      get: ({ style }) => style,
      set: (target, value, { book }) => {
        assertUnprotected(book.sheetOf(target));
        const style = wireText(value);
        // A style Excel does not know is refused; those of the user's own are not kept here.
        if (style !== "" && !/^TableStyle(?:Light(?:1?[0-9]|2[01])|Medium(?:1?[0-9]|2[0-8])|Dark(?:[1-9]|1[01]))$/u.test(style)) throw invalidArgument();
        target.style = style;
      },
    },
    ShowHeaders: { get: ({ hasHeaders }) => hasHeaders, set: (target, value, { book }) => setTableParts(book, target, { hasHeaders: wireBoolean(value), hasTotals: target.hasTotals }) },
    ShowTotals: { get: ({ hasTotals }) => hasTotals, set: (target, value, { book }) => setTableParts(book, target, { hasHeaders: target.hasHeaders, hasTotals: wireBoolean(value) }) },
    ShowBandedRows: onOff("hasBandedRows"),
    ShowBandedColumns: onOff("hasBandedColumns"),
    HighlightFirstColumn: onOff("highlightsFirstColumn"),
    HighlightLastColumn: onOff("highlightsLastColumn"),
    ShowFilterButton: onOff("hasFilterButtons"),
  },
  objects: {
    Columns: tableColumns,
    Rows: tableRows,
    Sort: tableSort,
    Worksheet: (target, { book, make }) => make.worksheet(book.sheetOf(target)),
    AutoFilter: (target, session) => autoFilter({ of: target }, session),
  },
  methods: {
    GetRange: (target, _args, { book, make }) => make.range(book.sheetOf(target), target.area),
    GetDataBodyRange: (target, _args, { book, make }) => make.range(book.sheetOf(target), target.bodyArea),
    GetHeaderRowRange: (target, _args, { book, make }) => {
      if (!target.hasHeaders) throw itemNotFound();
      return make.range(book.sheetOf(target), target.headerArea);
    },
    GetTotalRowRange: (target, _args, { book, make }) => make.range(book.sheetOf(target), target.totalArea),
    Resize: (target, args, { book }) => {
      const { sheet, area } = placeArgument(args, 0, book.sheetOf(target), book);
      if (sheet !== book.sheetOf(target)) throw invalidArgument();
      resizeTable(book, target, area);
      return answer(null);
    },
    ConvertToRange: (target, _args, { book, make }) => {
      const sheet = book.sheetOf(target);
      removeTable(book, target, true);
      return make.range(sheet, target.area);
    },
    Delete: (target, _args, { book }) => {
      removeTable(book, target, false);
      return answer(null);
    },
    ClearFilters: (target, _args, { book }) => {
      clearFilters(book, target);
      return answer(null);
    },
    ReapplyFilters: (target, _args, { book }) => {
      reapplyFilters(book, target);
      return answer(null);
    },
    _RegisterDataChangedEvent: asksFor(eventNumbers.tableChanged, idOf),
    _UnregisterDataChangedEvent: stopsAskingFor(eventNumbers.tableChanged, idOf),
    _RegisterSelectionChangedEvent: asksFor(eventNumbers.tableSelectionChanged, idOf),
    _UnregisterSelectionChangedEvent: stopsAskingFor(eventNumbers.tableSelectionChanged, idOf),
  },
});

function onOff(name: Switch): Scalar<Table, Session> {
  return {
    get: (target) => target[name],
    set: (target, value, { book }) => {
      assertUnprotected(book.sheetOf(target));
      target[name] = wireBoolean(value);
    },
  };
}
