import type { Change, ChangeSet } from "./change";
import type { Naming } from "./naming";
import type { Snapshot } from "./snapshot";

/** A change that was not carried out because the workbook no longer stands as it was read. */
export interface Conflict {
  readonly change: Change;
  /** What was found instead of what was expected. */
  readonly found: string;
}

/** What became of a set of changes. */
export interface ApplyOutcome {
  readonly applied: ChangeSet;
  readonly conflicts: readonly Conflict[];
}

/**
 * A workbook that can be read whole and changed by a set of changes.
 *
 * `apply` checks each change against what it expects to find and leaves alone
 * what moved; it never touches an entry cell, nor anything that is not ours.
 */
export interface WorkbookPort {
  read(): Promise<Snapshot>;
  apply(changes: ChangeSet, naming: Naming): Promise<ApplyOutcome>;
}
