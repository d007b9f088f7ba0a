import type { Finding } from "../core/rules/engine/finding";

/** The rules that ask for a cell to be filled in: what they find is what a department still has to do. */
const asking: ReadonlySet<string> = new Set(["progress-not-entered", "progress-result-missing", "progress-remedy-missing", "goal-not-entered"]);

/** The cells that are still to be filled in, of the findings given. */
export function gaps(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => asking.has(rule));
}
