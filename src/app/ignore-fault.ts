import { WorkbookFault } from "../core/workbook/workbook-fault";

/** A second failure on the way adds nothing to what a person can do. An error of our own is thrown on. */
export function ignoreFault(error: unknown): void {
  if (!(error instanceof WorkbookFault)) throw error;
}
