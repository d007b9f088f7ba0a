import { type FaultKind, WorkbookFault } from "../core/workbook/workbook-fault";

/** What the program that holds the workbook said when it failed; `null` for an error of our own. */
export function faultKindOf(error: unknown): { readonly kind: FaultKind; readonly code: string } | null {
  return error instanceof WorkbookFault ? { kind: error.kind, code: error.code } : null;
}
