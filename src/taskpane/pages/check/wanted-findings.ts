import type { Checks } from "../../../app/checks";
import type { Finding, Severity } from "../../../core/rules/engine/finding";

/** Which findings a person wants to see; `null` = all. */
export interface Wanted {
  readonly severities: ReadonlySet<Severity>;
  readonly department: string | null;
  readonly sheet: string | null;
  readonly year: number | null;
  /** Whether those that somebody confirmed are shown too. */
  readonly showsConfirmed: boolean;
}

/** Everything but what was confirmed. */
export const everything: Wanted = { severities: new Set(["error", "warning", "info"]), department: null, sheet: null, year: null, showsConfirmed: false };

/** The findings a person wants to see, in the order they came. */
export function wantedFindings({ findings, confirmed, sheets }: Checks, { severities, department, sheet, year, showsConfirmed }: Wanted): Finding[] {
  return findings.filter(
    (finding) =>
      severities.has(finding.severity) &&
      (department === null || finding.department === department) &&
      (sheet === null || sheets.get(finding.at.table) === sheet) &&
      (year === null || finding.year === null || finding.year === year) &&
      (showsConfirmed || !confirmed.has(finding.id)),
  );
}

/** What there is to choose from, of the findings there are. */
export function choices({ findings, sheets }: Checks): { readonly departments: readonly string[]; readonly sheets: readonly string[]; readonly years: readonly number[] } {
  const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
  return {
    departments: distinct(findings.flatMap(({ department }) => department ?? [])),
    sheets: distinct(findings.flatMap(({ at }) => sheets.get(at.table) ?? [])),
    years: distinct(findings.flatMap(({ year }) => year ?? [])).sort((left, right) => left - right),
  };
}
