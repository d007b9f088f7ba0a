import type { HostSettings } from "../../../host/host-settings";
import type { Book } from "../../../host/model/book";
import type { WireRecord } from "../../../host/protocol/wire-value";

/** The client's number for Excel on the web. */
const excelOnTheWeb = 16;
/** The client's number for a pane beside the document. */
const taskPane = 1;

/** What an add-in is told about the program around it when it starts. */
export function appContext(id: string, book: Book, { excelApi, displayLanguage }: HostSettings): WireRecord {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: `https://localhost/${book.fileName}`,
    _clientMode: 1,
    _osfControlType: taskPane,
    _reason: "documentOpened",
    _eToken: "",
    _correlationId: id,
    _settings: [...book.settings],
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, DelayForCellEdit: "1.1", RichApiRuntimeFlag: "1.2", Settings: "1.1" }),
  };
}
