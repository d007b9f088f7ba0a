import type { Change } from "../core/workbook/change";
import { changeId } from "../core/workbook/change-id";
import type { Choice } from "./carry-out-update";
import type { Overwrite, PreparedUpdate } from "./prepare-update";
import { recordedRevisions } from "./recorded-revisions";

/** What else changes when plan cells that people typed over are recorded as revisions: the same text on other sheets, which the update alone would leave. */
export function followingChanges(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>): Change[] {
  const recorded = [...choices].flatMap(([overwrite, choice]) => (choice === "record" ? [overwrite] : []));
  if (recorded.length === 0) return [];
  const known = new Set(prepared.safe.map(changeId));
  return recordedRevisions(prepared, recorded).update.safe.filter((change) => change.kind !== "setProperty" && !known.has(changeId(change)));
}
