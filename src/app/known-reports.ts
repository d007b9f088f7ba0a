import { documentProperties } from "../core/contract/document-properties";
import { textsBeforeReport } from "../core/sheets/attainment-sheet";
import { reportDigest } from "../core/sheets/report-digest";
import type { SetProperty } from "../core/workbook/change";
import type { CellContent, LayReport } from "../core/workbook/command";
import { laidReport } from "../core/workbook/laid-report";
import type { Naming } from "../core/workbook/naming";
import type { Snapshot } from "../core/workbook/snapshot";

/** What of a workbook tells which reports were laid on it. */
type Known = Pick<Snapshot, "properties">;

/**
 * Whether what stands where a report is to be laid is ours alone: the report that
 * was laid there last, this very report, or what the sheet was made with. Anything
 * else may be somebody's work.
 */
export function isOurReport(command: LayReport, known: Known, naming: Naming): boolean {
  const { before, report } = command;
  const texts = new Set<unknown>([report.cells[0]?.value, ...textsBeforeReport]);
  const isAsMade = ({ value, formula }: CellContent): boolean => formula === null && (value === null || value === "" || texts.has(value));
  return before.flat().every(isAsMade) || [...digests(known), digestOf(command, naming)].includes(reportDigest(before));
}

/**
 * Keeps in the workbook what tells a report. The last one stays known as well:
 * where it is not laid after all, that one still stands there.
 */
export function knownReport(command: LayReport, known: Known, naming: Naming): SetProperty {
  const [last] = digests(known);
  const own = digestOf(command, naming);
  const after = last === undefined || last === own ? own : `${own} ${last}`;
  return { kind: "setProperty", property: documentProperties.report, before: known.properties.get(documentProperties.report) ?? null, after };
}

function digestOf(command: LayReport, naming: Naming): string {
  return reportDigest(laidReport(command, naming));
}

/** Those the workbook keeps, the newest first. */
function digests({ properties }: Known): string[] {
  return (properties.get(documentProperties.report) ?? "").split(" ").filter((digest) => digest !== "");
}
