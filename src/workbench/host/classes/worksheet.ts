import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { wireBoolean, wireInteger, wireText, wireWord } from "../protocol/wire-value";
import { type Area, wholeSheet } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { activateSheet, deleteSheet, renameSheet } from "../operations/sheets";
import { addressesOnSheet, addressOnSheet } from "./address-argument";
import { autoFilter } from "./auto-filter";
import { freezePanes } from "./freeze-panes";
import { pageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import type { Session } from "./session";
import { sheetProperties } from "./sheet-properties";
import { worksheetEvents } from "./worksheet-events";
import { worksheetProtection } from "./worksheet-protection";

/** A sheet. */
export const worksheet = hostClass<Sheet, Excel.Worksheet, Session>("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, { book }) => renameSheet(book, sheet, wireText(value)) },
    Position: { get: (sheet, { book }) => book.sheets.indexOf(sheet), set: (sheet, value, { book }) => moveSheet(book, sheet, wireInteger(value)) },
    Visibility: {
      get: (sheet) => sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
      set: (sheet, value, { book }) => {
        const visibility = wireWord(value, ["visible", "hidden", "veryHidden"]);
        if (visibility !== "visible" && book.sheets.every((other) => other === sheet || other.visibility !== "visible")) throw invalidArgument();
        sheet.visibility = visibility;
      },
    },
    // An empty text is "no colour" ("Worksheet.tabColor").
    TabColor: { get: (sheet) => (sheet.tabColor === null ? "" : `#${sheet.tabColor}`), set: (sheet, value) => { sheet.tabColor = wireText(value).replace("#", "").toUpperCase() || null; } },
    ShowGridlines: { get: (sheet) => sheet.showsGridlines, set: (sheet, value) => { sheet.showsGridlines = wireBoolean(value); } },
    ShowHeadings: { get: (sheet) => sheet.showsHeadings, set: (sheet, value) => { sheet.showsHeadings = wireBoolean(value); } },
  },
  otherScalars: {
    // The client sets `showGridlines` and `showHeadings` by these names.
    Gridlines: { get: (sheet) => sheet.showsGridlines, set: (sheet, value) => { sheet.showsGridlines = wireBoolean(value); }, isOnlyByName: true },
    Headings: { get: (sheet) => sheet.showsHeadings, set: (sheet, value) => { sheet.showsHeadings = wireBoolean(value); }, isOnlyByName: true },
  },
  objects: {
    Tables: (sheet, { make }) => make.tables(sheet),
    Names: (sheet, { make }) => make.names(sheet),
    Charts: (sheet, { make }) => make.charts(sheet),
    Protection: worksheetProtection,
    PageLayout: pageLayout,
    FreezePanes: freezePanes,
    AutoFilter: (sheet, session) => autoFilter({ of: sheet }, session),
    CustomProperties: sheetProperties,
    HorizontalPageBreaks: (sheet, session) => pageBreaks({ sheet, axis: "row" }, session),
    VerticalPageBreaks: (sheet, session) => pageBreaks({ sheet, axis: "column" }, session),
  },
  methods: {
    ...worksheetEvents<Sheet>((sheet) => sheet.id),
    GetRange: (sheet, args, { book, make }) => make.range(sheet, args.isGiven(0) && args.text(0) !== "" ? addressOnSheet(args.text(0), sheet, book) : wholeSheet),
    GetRanges: (sheet, args, { book, make }) => make.areas(sheet, args.isGiven(0) ? addressesOnSheet(args.text(0), sheet, book) : [wholeSheet]),
    GetRangeByIndexes: (sheet, args, { make }) => make.range(sheet, { row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    GetCell: (sheet, args, { make }) => make.range(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    // On an empty sheet the used range is A1 ("Worksheet.getUsedRange").
    GetUsedRange: (sheet, args, { make }) => make.range(sheet, usedArea(sheet, args.booleanOr(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, args, { make }) => {
      const used = usedArea(sheet, args.booleanOr(0, false));
      return used === null ? null : make.range(sheet, used);
    },
    GetNext: (sheet, args, session) => requiredNeighbour(sheet, 1, args.booleanOr(0, false), session),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args.booleanOr(0, false), session),
    GetPrevious: (sheet, args, session) => requiredNeighbour(sheet, -1, args.booleanOr(0, false), session),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args.booleanOr(0, false), session),
    Activate: (sheet, _args, { book }) => {
      activateSheet(book, sheet);
      return answer(null);
    },
    Delete: (sheet, _args, { book }) => {
      deleteSheet(book, sheet);
      return answer(null);
    },
    Calculate: (_sheet, _args, session) => {
      session.calculate();
      return answer(null);
    },
    _GetSheetById: (_sheet, args, { book, make }) => {
      const found = book.sheets.find((other) => other.id === args.text(0));
      if (found === undefined) throw itemNotFound();
      return make.worksheet(found);
    },
  },
});

function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  return sheet.cells.usedArea(valuesOnly, wholeSheet);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, { book, make }: Session): HostObject | null {
  const listed = book.sheets.filter((other) => other === sheet || !visibleOnly || other.visibility === "visible");
  const index = listed.indexOf(sheet) + step;
  const found = index < 0 ? undefined : listed[index];
  return found === undefined ? null : make.worksheet(found);
}

function requiredNeighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, session: Session): HostObject {
  const found = neighbour(sheet, step, visibleOnly, session);
  if (found === null) throw itemNotFound();
  return found;
}

function moveSheet(book: Book, sheet: Sheet, position: number): void {
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
}
