import type { Attendance } from "./attendance";
import type { Step } from "./command";
import type { Naming } from "./naming";
import type { Snapshot } from "./snapshot";
import type { AskedParts, WorkbookParts } from "./workbook-parts";

/** A step that was not carried out because the workbook no longer stands as it was read. */
export interface Conflict<Kind extends Step = Step> {
  readonly change: Kind;
  /** What was found instead of what was expected. */
  readonly found: string;
}

/** What became of what was to be done. */
export interface ApplyOutcome<Kind extends Step = Step> {
  readonly applied: readonly Kind[];
  readonly conflicts: readonly Conflict<Kind>[];
}

/**
 * A workbook that can be read whole and changed step by step.
 *
 * `apply` checks each step against what it expects to find and leaves alone
 * what moved. A change never touches an entry cell nor anything that is not
 * ours; only a command, which a person gave, writes entries.
 */
export interface WorkbookPort {
  read(): Promise<Snapshot>;
  apply<Kind extends Step>(steps: readonly Kind[], naming: Naming, attendance?: Attendance): Promise<ApplyOutcome<Kind>>;
}

/**
 * A workbook of which parts can be read: rows of tables and cells that have a
 * name. Reading changes nothing; what comes back is what a whole reading at that
 * moment would hold there.
 */
export interface PartReader {
  readParts(asked: AskedParts): Promise<WorkbookParts>;
}
