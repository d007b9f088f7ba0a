import type { SummaryNotExported } from "../app/export-summary";
import type { LeftAlone } from "../app/left-alone";
import type { UnusableWorkbook } from "../app/open-plan-workbook";
import type { OutputChoices, OutputOffer } from "../app/output-choices";
import type { OutputFile } from "../app/output-file";
import type { OutputWay } from "../app/output-ways";
import type { SummaryFormat } from "../app/summary-output";
import type { SummaryPreview } from "../app/summary-preview";
import type { SummaryNotWritten, WrittenSummary } from "../app/write-summary";
import type { Result } from "../core/shared/result";

/** What is told of everything that leaves. */
interface Leaving {
  /** Whether it says something else than what `preview` gave last: the workbook had changed. */
  readonly differsFromPreview: boolean;
}

/** What the pane can do to bring the attainment summary out. Each rejects with a `WorkbookFault` when Excel fails. */
export interface OutputService {
  /** Reads the workbook: what can be summed up, and how it was done last. */
  open(): Promise<Result<OutputOffer, UnusableWorkbook>>;
  /** The ways out that work in this Excel. */
  ways(): readonly OutputWay[];
  /** The summary of the workbook as last read. */
  preview(choices: OutputChoices): Result<SummaryPreview, SummaryNotExported>;
  /** Writes the sheet 達成状況; `replaces` also where people wrote on it. */
  writeSheet(choices: OutputChoices, replaces: boolean): Promise<Result<WrittenSummary, SummaryNotWritten>>;
  /** Reads the workbook anew and makes a file of its summary. */
  file(choices: OutputChoices, format: SummaryFormat): Promise<Result<OutputFile & Leaving, SummaryNotExported | UnusableWorkbook>>;
  /** Reads the workbook anew and opens its summary as a new workbook beside it. */
  openWorkbook(choices: OutputChoices): Promise<Result<Leaving, SummaryNotExported | UnusableWorkbook>>;
  /** Reads the workbook anew and gives its summary to paste: HTML, and the same as plain text. */
  copyable(choices: OutputChoices): Promise<Result<{ readonly html: string; readonly text: string } & Leaving, SummaryNotExported | UnusableWorkbook>>;
  /** Keeps in 設定 how the summary was made. */
  remember(choices: OutputChoices): Promise<LeftAlone>;
}
