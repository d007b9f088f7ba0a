/**
 * Why the program that holds a workbook failed.
 *
 * - `cellEditMode`: somebody is typing in a cell and has not finished.
 * - `protected`: a sheet or the workbook is protected against what was to be done.
 * - `tooLarge`: more at once than the program takes.
 * - `obstructed`: a filter, another table or merged cells stand in the way.
 * - `cancelled`: a person had the work stopped.
 * - `unavailable`: no connection, the workbook is closed or taken by another window.
 * - `other`: anything else; the code and message are the program's own.
 */
export type FaultKind = "cellEditMode" | "protected" | "tooLarge" | "obstructed" | "cancelled" | "unavailable" | "other";

/**
 * A failure of the program that holds the workbook, not of what a person did.
 * Ports throw it; how much was written before is found by reading again.
 */
export class WorkbookFault extends Error {
  readonly kind: FaultKind;
  /** The program's own code, such as `GeneralException`. */
  readonly code: string;
  /** What was being done, in the program's own words; `null` when it did not say. */
  readonly statement: string | null;

  constructor(kind: FaultKind, code: string, message: string, statement: string | null = null) {
    super(message);
    this.name = "WorkbookFault";
    this.kind = kind;
    this.code = code;
    this.statement = statement;
  }
}
