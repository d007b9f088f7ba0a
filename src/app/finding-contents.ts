import { findingsTable as headers } from "../core/contract/tables";
import { severityLabels } from "../core/contract/vocabulary";
import type { Finding } from "../core/rules/engine/finding";
import { blankContent, type CellContent } from "../core/workbook/command";
import type { CheckedWorkbook } from "./check-workbook";
import { findingLink } from "./finding-link";

/** What a row of 確認事項 holds of a finding, by the contract's headers: all that is ours to write there. */
export function findingContents(finding: Finding, { desired, workbook }: CheckedWorkbook): ReadonlyMap<string, CellContent> {
  return new Map<string, CellContent>([
    [headers.key, constant(finding.id)],
    [headers.severity, constant(severityLabels[finding.severity])],
    [headers.rule, constant(finding.sourceId)],
    [headers.place, findingLink(finding, desired, workbook.place)],
    [headers.message, constant(finding.message.ja)],
    [headers.quote, constant(finding.quote)],
    [headers.department, constant(finding.department ?? "")],
  ]);
}

function constant(value: string): CellContent {
  return value === "" ? blankContent : { value, formula: null };
}
