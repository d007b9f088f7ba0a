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

/** Codes of requests that never reached the workbook, or whose workbook is gone. */
const unreachable = ["ConnectionFailure", "HostRestartNeeded", "InvalidRequestContext", "ActivityLimitReached", "ServiceUnavailable"];

function kindOf(code: string): FaultKind {
  if (code === stoppedCode) return "cancelled";
  if (/CellEditMode/i.test(code)) return "cellEditMode";
  if (/PayloadSizeLimitExceeded/i.test(code)) return "tooLarge";
  if (code === "AccessDenied") return "protected";
  return unreachable.includes(code) ? "unavailable" : "other";
}
