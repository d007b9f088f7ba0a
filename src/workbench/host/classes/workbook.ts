import { eventNumbers } from "../events/event-numbers";
import { workbookTarget } from "../events/subscriptions";
import type { Book } from "../model/book";
import { hostClass } from "../protocol/host-class";
import { answer, type HostObject } from "../protocol/host-object";
import { application } from "./application";
import { documentProperties } from "./document-properties";
import { functions } from "./functions";
import { asksFor, stopsAskingFor } from "./event-members";
import type { Session } from "./session";
import { addInSettings } from "./settings";
import { worksheets } from "./worksheets";

const ofWorkbook = (): string => workbookTarget;

/** The workbook: where every path begins. */
export const workbook = hostClass<Book, Excel.Workbook, Session>("Workbook", {
  scalars: {
    Name: { get: (book) => book.fileName },
    AutoSave: { get: () => false, isOnlyByName: true },
    IsDirty: { get: () => true, isOnlyByName: true },
    ReadOnly: { get: () => false, isOnlyByName: true },
  },
  objects: {
    Worksheets: worksheets,
    Tables: (book, { make }) => make.tables(book),
    Names: (book, { make }) => make.names(book),
    Properties: documentProperties,
    Settings: addInSettings,
    Application: application,
    Functions: functions,
    _Runtime: (_book, session) => runtime({ enablesEvents: true }, session),
  },
  methods: {
    GetSelectedRange: (book, _args, session) => selected(book, session),
    GetSelectedRanges: (book, _args, { make }) => make.areas(book.activeSheet, [book.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 }]),
    GetActiveCell: (book, _args, { make }) => make.range(book.activeSheet, { row: book.selection?.area.row ?? 0, column: book.selection?.area.column ?? 0, rows: 1, columns: 1 }),
    _RegisterActivatedEvent: asksFor(eventNumbers.workbookActivated, ofWorkbook),
    _UnregisterActivatedEvent: stopsAskingFor(eventNumbers.workbookActivated, ofWorkbook),
    _RemoveReference: (_book, args, { references }) => {
      references.remove(args.text(0));
      return answer(null);
    },
    _GetRangeForEventByReferenceId: (_book, args, { references }) => references.find(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, { references }) => references.find(args.text(0)),
  },
  otherMethods: {
    // Excel on the web is asked to make and open a workbook at once.
    CreateAndOpenWorkbook: (_book, args, session) => {
      session.openBeside(args.text(0));
      return answer(null);
    },
  },
});

const runtime = hostClass<{ enablesEvents: boolean }, Excel.Runtime, Session>("Runtime", {
  scalars: { EnableEvents: { get: ({ enablesEvents }) => enablesEvents } },
});

function selected(book: Book, { make }: Session): HostObject {
  return make.range(book.activeSheet, book.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 });
}
