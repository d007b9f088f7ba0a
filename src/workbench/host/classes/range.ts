import { hostClass } from "../protocol/host-class";
import { areaText, sheetInFormula } from "../model/address";
import { type Area, isOnSheet, isUnbounded, sheetColumns, sheetRows } from "../model/area";
import { RangePlace } from "../model/range-place";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { hyperlink } from "./range-hyperlink";
import { rangeActions } from "./range-actions";
import { rangeContents } from "./range-contents";
import { rangeMeasures } from "./range-measures";
import { rangeNavigation } from "./range-navigation";
import { rangeProperties } from "./range-properties";
import { rangeSort } from "./range-sort";
import type { Session } from "./session";

const range = hostClass<RangePlace, Excel.Range, Session>("Range", {
  identity: (_target, { references }, self) => ({ _ReferenceId: references.keep(self) }),
  scalars: {
    ...rangeContents,
    ...rangeMeasures,
    Address: { get: ({ sheet, area }) => fullAddress(sheet, area) },
    AddressLocal: { get: ({ sheet, area }) => fullAddress(sheet, area), isOnlyByName: true },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => area.columns === sheetColumns },
    IsEntireColumn: { get: ({ area }) => area.rows === sheetRows },
    Hyperlink: hyperlink,
  },
  objects: {
    Worksheet: ({ sheet }, { make }) => make.worksheet(sheet),
    Format: (target, { make }) => make.format(target),
    DataValidation: (target, { make }) => make.validation(target),
    ConditionalFormats: (target, { make }) => make.conditionalFormats(target),
    Sort: (target, session) => rangeSort(target, session),
  },
  methods: {
    ...rangeNavigation,
    ...rangeActions,
    ...rangeProperties,
    _KeepReference: () => answer(null),
    // The client cuts writes of more than 1,500 cells into pieces, and has the size checked first.
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw invalidArgument();
      return answer(null);
    },
  },
});

function fullAddress(sheet: Sheet, area: Area): string {
  const address = isUnbounded(area) && area.rows === sheetRows && area.columns === sheetColumns ? `1:${sheetRows}` : areaText(area);
  return `${sheetInFormula(sheet.name)}!${address}`;
}

/** A Range of the client over cells of a sheet; it follows them when they move. */
export function makeRange(sheet: Sheet, area: Area, session: Session): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  const target = new RangePlace(sheet, area);
  session.book.watch(target);
  return range(target, session);
}
