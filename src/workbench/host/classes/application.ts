import type { Book } from "../model/book";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { wireWord } from "../protocol/wire-value";
import type { Session } from "./session";

/** Excel itself. Suspending until the next sync changes nothing here: nothing calculates or paints meanwhile. */
export const application = hostClass<Book, Excel.Application, Session>("Application", {
  scalars: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => { book.calculationMode = wireWord(value, ["Automatic", "AutomaticExceptTables", "Manual"]); },
    },
    DecimalSeparator: { get: () => ".", isOnlyByName: true },
    ThousandsSeparator: { get: () => ",", isOnlyByName: true },
    UseSystemSeparators: { get: () => true, isOnlyByName: true },
    CalculationState: { get: () => "Done", isOnlyByName: true },
  },
  objects: { CultureInfo: (book, session) => cultureInfo(book, session) },
  methods: {
    Calculate: (_book, _args, session) => {
      session.calculate();
      return answer(null);
    },
    SuspendApiCalculationUntilNextSync: () => answer(null),
    SuspendScreenUpdatingUntilNextSync: () => answer(null),
  },
  otherMethods: { CreateWorkbook: (_book, args, session) => workbookCreated({ base64: args.text(0) }, session) },
});

/** A workbook that was made and is not open yet. */
const workbookCreated = hostClass<{ readonly base64: string }, object, Session>("WorkbookCreated", {
  otherMethods: {
    Open: ({ base64 }, _args, session) => {
      session.openBeside(base64);
      return answer(null);
    },
  },
});

const cultureInfo = hostClass<Book, Excel.CultureInfo, Session>("CultureInfo", {
  scalars: { Name: { get: (_book, { settings }) => settings.displayLanguage } },
  objects: { NumberFormat: (book, session) => numberFormat(book, session), DatetimeFormat: (book, session) => dateFormat(book, session) },
});

const numberFormat = hostClass<Book, Excel.NumberFormatInfo, Session>("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: { get: () => "." }, NumberGroupSeparator: { get: () => "," } },
});

const dateFormat = hostClass<Book, Excel.DatetimeFormatInfo, Session>("DatetimeFormatInfo", {
  scalars: {
    DateSeparator: { get: () => "/" },
    ShortDatePattern: { get: () => "yyyy/M/d" },
    LongDatePattern: { get: () => "yyyy'年'M'月'd'日'" },
    TimeSeparator: { get: () => ":" },
    LongTimePattern: { get: () => "H:mm:ss" },
  },
});
