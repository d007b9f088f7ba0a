import type { HostSettings } from "../../../host/host-settings";
import type { Book } from "../../../host/model/book";
import type { WireRecord } from "../../../host/protocol/wire-value";

/** The client's number for Excel on the web. */
const excelOnTheWeb = 16;
/** The client's number for a pane beside the document. */
const taskPane = 1;

/** What an add-in is told about Excel on the web when it starts. A theme could be told too, but the client drops it: it makes its context with `undefined` in the theme's place (excel-web-16.00.debug.js, line 5884). */
export function appContext(id: string, book: Book, settings: HostSettings): WireRecord {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: settings.displayLanguage,
    _dataLocale: settings.displayLanguage,
    _docUrl: `https://localhost/${book.fileName}`,
    _clientMode: 1,
    _osfControlType: taskPane,
    _reason: "documentOpened",
    _eToken: "",
    _correlationId: id,
    _settings: [...book.settings],
    _requirementMatrix: requirementMatrix(settings),
  };
}

/** What `isSetSupported` grants, as the client reads it: JSON. */
export function requirementMatrix({ excelApi }: HostSettings): string {
  return JSON.stringify({ ExcelApi: excelApi, DelayForCellEdit: "1.1", RichApiRuntimeFlag: "1.2", Settings: "1.1" });
}
