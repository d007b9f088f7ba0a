import type { PlanEntries } from "../../src/core/entries/plan-entries";
import { planEntries } from "../../src/core/entries/read-entries";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { difference } from "../../src/core/workbook/diff";
import { MemoryBook } from "../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { emptySnapshot, type Snapshot } from "../../src/core/workbook/snapshot";

/** The workbook of a state as it would be read, without going through a file. */
export async function snapshotOf(state: DesiredState): Promise<Snapshot> {
  const workbook = new MemoryWorkbook(new MemoryBook());
  const { changes, place } = difference(state, emptySnapshot);
  await workbook.apply(changes, place.naming);
  return workbook.read();
}

/** The entries found in a workbook that was made from this state, whatever became of it since. */
export function entriesFound(state: DesiredState, snapshot: Snapshot): PlanEntries {
  const { place, matches } = difference(state, snapshot);
  return planEntries(snapshot, { ...place, matches });
}
