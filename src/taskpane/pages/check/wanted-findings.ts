import type { Checks } from "../../../app/checks";
import type { Finding, Severity } from "../../../core/rules/engine/finding";
import { office } from "../person";

/** Which findings a person wants to see; `null` = all. */
export interface Wanted {
  /** None chosen = all. */
  readonly severities: ReadonlySet<Severity>;
  /** A department's name, or `office` for what HR itself is to answer. */
  readonly department: string | null;
  /** A sheet, as the workbook names it. */
  readonly sheet: string | null;
  /** A fiscal year; what belongs to none in particular is shown with every year. */
  readonly year: number | null;
  /** Whether those that somebody confirmed are shown too. */
  readonly showsConfirmed: boolean;
}

/** Everything but what was confirmed. */
export const everything: Wanted = { severities: new Set(), department: null, sheet: null, year: null, showsConfirmed: false };

/** What is shown at first: 対象年度 alone, and of a department that has findings in it its own. */
export function wantedAtFirst(checks: Checks, who: string): Wanted {
  const ofYear: Wanted = { ...everything, year: checks.targetYear };
  return wantedFindings(checks, ofYear).some(({ department }) => department === who) ? { ...ofYear, department: who } : ofYear;
}

/** The findings a person wants to see, in the order they came. */
export function wantedFindings({ findings, confirmed, sheets }: Checks, { severities, department, sheet, year, showsConfirmed }: Wanted): Finding[] {
  return findings.filter(
    (finding) =>
      (severities.size === 0 || severities.has(finding.severity)) &&
      (department === null || (finding.department ?? office) === department) &&
      (sheet === null || sheets.get(finding.at.table) === sheet) &&
      (year === null || finding.year === null || finding.year === year) &&
      (showsConfirmed || !confirmed.has(finding.id)),
  );
}
