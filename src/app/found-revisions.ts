import { standingRevisions } from "../core/update/revision-records";
import type { DesiredState } from "../core/workbook/desired-state";
import { difference } from "../core/workbook/diff";
import type { Snapshot } from "../core/workbook/snapshot";
import type { PlannedRevision } from "./recorded-revisions";

/** The revisions that were to be recorded now and stand on 計画変更 with the 変更ID they were to get. */
export function foundRevisions(planned: readonly PlannedRevision[], desired: DesiredState, snapshot: Snapshot): PlannedRevision[] {
  const standing = standingRevisions(difference(desired, snapshot), snapshot.dateSystem);
  return planned.filter(
    ({ isRecorded, revision: { id, target, targetId, item } }) => isRecorded && standing.some((other) => other.id === id && other.target === target && other.targetId === targetId && other.item === item),
  );
}
