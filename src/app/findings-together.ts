import type { FindingsChange } from "../core/rules/engine/checked-book";
import type { Finding } from "../core/rules/engine/finding";

/** What several changes made of the findings, one after the other: what came and went again did neither. */
export function findingsTogether(changes: readonly FindingsChange[]): FindingsChange {
  const came = new Map<string, Finding>();
  const gone = new Map<string, Finding>();
  for (const change of changes) {
    for (const finding of change.gone) if (!came.delete(finding.id)) gone.set(finding.id, finding);
    for (const finding of change.came) if (!gone.delete(finding.id)) came.set(finding.id, finding);
  }
  return { came: [...came.values()], gone: [...gone.values()] };
}
