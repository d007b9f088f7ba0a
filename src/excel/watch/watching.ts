import type { WorkbookFault } from "../../core/workbook/workbook-fault";
import type { ExcelRun } from "../requests/round-trip";
import type { Timer } from "./alarm";
import type { TableRowsChanged } from "./table-rows-changed";

/** What watching a workbook needs. */
export interface WatchOptions {
  readonly timer: Timer;
  /**
   * Gets what changed, once for each burst of edits; never called while another
   * call is under way. A table is named as it was called when its place was last
   * learnt, and may be gone: Excel tells of no renaming.
   */
  readonly onChanged: (changes: readonly TableRowsChanged[]) => void;
  /** Gets what went wrong, once until it goes well again; it is tried again by itself. */
  readonly onFault: (fault: WorkbookFault) => void;
  readonly run?: ExcelRun;
}

/** A workbook being watched. */
export interface Watching {
  /**
   * Registers the handlers anew: after a reload, or when the pane comes back.
   * What happened in between nobody heard, so all tables are told as changed.
   *
   * @throws WorkbookFault when Excel refuses; it is tried again by itself.
   */
  renew(): Promise<void>;
  dispose(): Promise<void>;
}
