/**
 * Somebody who waits for work on a workbook: they are told how far it is, and
 * may have it stopped. Work that is stopped ends with a `WorkbookFault` of the
 * kind `cancelled` before its next request; what was sent before is written.
 */
export interface Attendance {
  readonly isStopped: () => boolean;
  /** Takes the share of the work that is written, from 0 to 1. */
  readonly tell: (share: number) => void;
}

/** Nobody waits: the work runs to its end. */
export const unattended: Attendance = { isStopped: () => false, tell: () => undefined };
