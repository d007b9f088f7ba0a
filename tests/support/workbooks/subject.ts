import type { DesiredState } from "../../../src/core/workbook/desired-state";
import type { Snapshot } from "../../../src/core/workbook/snapshot";

/** What a workbook is made from and kept true to: a plan, or something that is no plan at all. */
export interface Subject {
  /** How many versions of it follow one another while the workbook is in use; at least one. */
  readonly versions: number;
  /** What a workbook should hold in a version (from 0), given what people entered in it. */
  readonly desired: (found: Snapshot, version: number) => DesiredState;
  /** Everything people entered, as the program reads it, for comparing with another reading. */
  readonly entries: (found: Snapshot, version: number) => unknown;
}
