import type { Snapshot } from "./snapshot";

/**
 * One step from a schema to the next: reads a workbook of the older schema in
 * the newer one's words (a header renamed, a table split). It writes nothing;
 * what the newer schema has more, the next update adds.
 */
export interface Migration {
  /** The schema it starts from; it leads to the next number. */
  readonly from: number;
  readonly migrate: (snapshot: Snapshot) => Snapshot;
}

/**
 * A workbook of some schema, read in the words of the schema wanted. `null` for
 * a workbook of a newer schema, one that is no schema at all, or where a step is missing.
 */
export function migratedSnapshot(snapshot: Snapshot, schema: number, wanted: number, steps: readonly Migration[]): Snapshot | null {
  if (schema === wanted) return snapshot;
  const step = steps.find(({ from }) => from === schema);
  return step === undefined || schema > wanted ? null : migratedSnapshot(step.migrate(snapshot), schema + 1, wanted, steps);
}
