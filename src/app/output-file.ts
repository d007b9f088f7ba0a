import { fiscalYearLabel } from "../core/plan/fiscal-year";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import { type OutputMaking, type SummaryFormat, summaryOutput } from "./summary-output";

/** A summary as a file to hand to somebody. */
export interface OutputFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types: Readonly<Record<SummaryFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
};

/** The summary as a file, named after its year: `達成状況_令和4年度.csv`. */
export async function outputFile(document: SummaryDocument, format: SummaryFormat, making: OutputMaking): Promise<OutputFile> {
  return { name: `達成状況_${fiscalYearLabel(document.year)}.${format}`, type: types[format], bytes: await summaryOutput(document, format, making) };
}
