import type { EditedCells } from "../../core/workbook/edited-cells";
import type { WorkbookFault } from "../../core/workbook/workbook-fault";
import type { ExcelRun } from "../requests/round-trip";
import type { Timer } from "./alarm";

/** What watching a workbook needs. */
export interface WatchOptions {
  readonly timer: Timer;
  /** The names whose cells are watched beside the tables, as they are called in the workbook; asked for whenever places are learnt. */
  readonly names?: () => readonly string[];
  /**
   * Gets what changed, once for each burst of edits; never called while another
   * call is under way. A table is named as it was called when its place was last
   * learnt, and may be gone: Excel tells of no renaming.
   */
  readonly onChanged: (changes: readonly EditedCells[]) => void;
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
  /**
   * Has our own writing told like anybody's edits. Of what we write nothing is
   * told otherwise: most of it (plan cells, formulas, the log) changes nothing
   * that people entered; a day of 提出日 does.
   */
  wrote(edits: readonly EditedCells[]): void;
  dispose(): Promise<void>;
}
