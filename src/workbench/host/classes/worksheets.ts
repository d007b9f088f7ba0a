import { eventNumbers } from "../events/event-numbers";
import { workbookTarget } from "../events/subscriptions";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { addSheet } from "../operations/sheets";
import { hostClass } from "../protocol/host-class";
import { itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireText, type WireValue } from "../protocol/wire-value";
import { asksFor, stopsAskingFor } from "./event-members";
import type { Session } from "./session";
import { worksheetEvents } from "./worksheet-events";

const ofWorkbook = (): string => workbookTarget;

/** The sheets of the workbook; found by name or id. */
export const worksheets = hostClass<Book, Excel.WorksheetCollection, Session>("WorksheetCollection", {
  items: (book, { make }) => book.sheets.map((sheet) => make.worksheet(sheet)),
  item: (book, key, { make }) => make.worksheet(found(sheetCalled(book, key))),
  methods: {
    ...worksheetEvents<Book>(ofWorkbook),
    Add: (book, args, { make }) => make.worksheet(addSheet(book, args.isGiven(0) ? args.text(0) : null)),
    GetItemOrNullObject: (book, args, { make }) => {
      const sheet = sheetCalled(book, args.value(0));
      return sheet === undefined ? null : make.worksheet(sheet);
    },
    GetActiveWorksheet: (book, _args, { make }) => make.worksheet(book.activeSheet),
    GetFirst: (book, args, { make }) => make.worksheet(found(listed(book, args.booleanOr(0, false))[0])),
    GetLast: (book, args, { make }) => make.worksheet(found(listed(book, args.booleanOr(0, false)).at(-1))),
    GetCount: (book, args) => answer(listed(book, args.booleanOr(0, false)).length),
    _RegisterAddedEvent: asksFor(eventNumbers.worksheetAdded, ofWorkbook),
    _UnregisterAddedEvent: stopsAskingFor(eventNumbers.worksheetAdded, ofWorkbook),
    _RegisterDeletedEvent: asksFor(eventNumbers.worksheetDeleted, ofWorkbook),
    _UnregisterDeletedEvent: stopsAskingFor(eventNumbers.worksheetDeleted, ofWorkbook),
  },
});

function sheetCalled(book: Book, key: WireValue): Sheet | undefined {
  const text = wireText(key);
  return book.sheets.find((sheet) => sheet.id === text) ?? book.sheetNamed(text);
}

function listed(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "visible") : book.sheets;
}

function found(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}
