import { sheetTitles } from "../core/contract/sheet-titles";
import { invariant } from "../core/shared/invariant";
import { reportSheet } from "../core/sheets/report-sheet";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import type { LayReport } from "../core/workbook/command";
import { inDateSystem } from "../core/workbook/date-system";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import type { CheckedWorkbook } from "./check-workbook";

/** Where 達成状況 stands in a workbook, and what stands on it. */
export interface ReportPlace {
  readonly sheet: string;
  readonly cells: NonNullable<SheetSnapshot["cells"]>;
}

/** The command that lays a summary on 達成状況 under the sheet's own heading, days as the workbook counts them. */
export function reportCommand({ desired, workbook }: CheckedWorkbook, document: SummaryDocument, { sheet, cells }: ReportPlace): LayReport {
  const made = desired.sheets.find(({ title }) => title === sheetTitles.attainment);
  const heading = made?.cells[0]?.value;
  const back = made?.cells.find(({ link }) => link !== undefined);
  invariant(typeof heading === "string" && back !== undefined, "達成状況 is made with a heading and the way back to the cover");
  const { value, format, link } = back;
  const report = reportSheet(document, { heading, back: { value, format, ...(link === undefined ? {} : { link }) } });
  const [inItsDays = report] = inDateSystem({ sheets: [report], names: [], properties: new Map() }, workbook.snapshot.dateSystem).sheets;
  return { kind: "layReport", sheet, before: cells.map((line) => line.map(({ value: content, formula }) => ({ value: content, formula }))), report: inItsDays };
}
