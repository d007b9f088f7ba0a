import type { Finding, Severity } from "./finding";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings in the order in which they are told: the heaviest first, then as the plan goes (what belongs to no initiative before it), then by year. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (left, right) =>
      weight[left.severity] - weight[right.severity] ||
      (left.initiative ?? 0) - (right.initiative ?? 0) ||
      (left.year ?? 0) - (right.year ?? 0) ||
      compared(left.at.table, right.at.table) ||
      left.at.index - right.at.index ||
      compared(left.rule, right.rule) ||
      compared(left.id, right.id),
  );
}

function compared(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
