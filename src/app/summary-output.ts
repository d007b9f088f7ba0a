import { summaryCsv } from "../core/outputs/summary-csv";
import { summaryPage } from "../core/outputs/summary-html";
import type { CalendarDate } from "../core/plan/calendar-date";
import { headerFormat } from "../core/sheets/palette";
import { reportWorkbook } from "../core/sheets/report-workbook";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import type { WorkbookWriter } from "./generate-workbook";

/** The kinds of file a summary can be written as. */
export const summaryFormats = ["xlsx", "csv", "html"] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

/** What a new file is made with beside its content. */
export interface OutputMaking {
  readonly writer: WorkbookWriter;
  readonly today: CalendarDate;
}

/** The summary as the bytes of a file. */
export async function summaryOutput(document: SummaryDocument, format: SummaryFormat, { writer, today }: OutputMaking): Promise<Uint8Array> {
  switch (format) {
    case "xlsx":
      return writer.write(reportWorkbook(document), { title: document.title, createdOn: today, header: headerFormat });
    case "csv":
      return new TextEncoder().encode(summaryCsv(document));
    case "html":
      return new TextEncoder().encode(summaryPage(document));
  }
}
