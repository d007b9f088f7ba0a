import { type FaultKind, WorkbookFault } from "../../core/workbook/workbook-fault";

/** What Excel told about a failure. */
export interface FaultDetail {
  readonly code: string;
  readonly message: string;
  /** The statement that failed, as Office.js words it; `null` when it did not say. */
  readonly statement: string | null;
  /** The member that failed, such as `WorksheetFreezePanes.freezeAt`; `null` when Excel did not say. */
  readonly location: string | null;
}

/** A failure of Excel, with the member that failed. */
export class ExcelFault extends WorkbookFault {
  readonly location: string | null;

  constructor({ code, message, statement, location }: FaultDetail) {
    super(kindOf(code), code, message, statement);
    this.location = location;
  }
}

/** The code of work that a person had stopped; Excel has none for it. */
const stoppedCode = "StoppedByPerson";

/** The fault that ends work a person had stopped. */
export function stopped(): ExcelFault {
  return new ExcelFault({ code: stoppedCode, message: "The work was stopped.", statement: null, location: null });
}

/** The fault that refuses a workbook whose days cannot be read: every date written to it could be four years wrong. */
export function unknownDateSystem(): ExcelFault {
  return new ExcelFault({ code: "UnknownDateSystem", message: "このブックの日付の数え方（1900年または1904年から数える方式）を Excel から読み取れないため、日付を正しく扱えません。ブックは変更していません。", statement: null, location: null });
}

/** Codes of requests that never reached the workbook, or whose workbook is gone or behind another. */
const unreachable = ["ConnectionFailure", "HostRestartNeeded", "ActivityLimitReached", "InvalidOrTimedOutSession", "InactiveWorkbook", "RequestAborted"];

/** Codes of requests that are too large, whichever limit of Excel's they meet. */
const tooLarge = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"];

/** Codes of cells that cannot be written or moved for what stands there: a filter, a table, merged cells, the end of the sheet. */
const obstructed = ["FilteredRangeConflict", "InsertDeleteConflict", "MergedRangeConflict", "PivotTableRangeConflict", "NonBlankCellOffSheet"];

function kindOf(code: string): FaultKind {
  if (code === stoppedCode) return "cancelled";
  if (/CellEditMode/i.test(code)) return "cellEditMode";
  if (tooLarge.includes(code)) return "tooLarge";
  if (obstructed.includes(code)) return "obstructed";
  if (code === "AccessDenied") return "protected";
  return unreachable.includes(code) ? "unavailable" : "other";
}
