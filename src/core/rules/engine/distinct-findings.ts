import { grouped } from "../../shared/grouped";
import type { Finding } from "./finding";
import { laterId } from "./finding-id";

/**
 * The findings, each under an id of its own. Rows that people added have no ids, so
 * that one and the same thing in two of them would be told under one id: the first
 * of them in the table keeps it, the others are counted.
 */
export function distinctFindings(findings: Finding[]): Finding[] {
  const alike = [...grouped(findings.filter(({ at }) => at.rowKey === ""), ({ id }) => id).values()].filter(({ length }) => length > 1);
  if (alike.length === 0) return findings;
  const ids = new Map<Finding, string>();
  for (const group of alike) {
    for (const [place, finding] of [...group].sort((left, right) => left.at.index - right.at.index).entries()) {
      if (place > 0) ids.set(finding, laterId(finding.id, place + 1));
    }
  }
  return findings.map((finding) => {
    const id = ids.get(finding);
    return id === undefined ? finding : { ...finding, id };
  });
}
