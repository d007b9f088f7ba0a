import { summaryHtml } from "../../core/outputs/summary-html";
import { summaryText } from "../../core/outputs/summary-text";
import { failure, type Result, success } from "../../core/shared/result";
import type { SummaryDocument } from "../../core/summary/document/summary-document";
import { newWorkbookHost, openNewWorkbook } from "../../excel/new-workbook";
import { exportableSummary, type SummaryNotExported } from "../export-summary";
import { knownPlans } from "../known-plans";
import { type LeftAlone, leftAlone } from "../left-alone";
import type { UnusableWorkbook } from "../open-plan-workbook";
import { type OutputChoices, type OutputOffer, outputOffer, rememberCommands } from "../output-choices";
import { type OutputFile, outputFile } from "../output-file";
import { type OutputWay, outputWays } from "../output-ways";
import type { SummaryFormat } from "../summary-output";
import { type SummaryPreview, summaryPreview } from "../summary-preview";
import { type SummaryNotWritten, type WrittenSummary, writeSummary } from "../write-summary";
import type { OpenChecks } from "./checks";
import { moment } from "./moment";

/** The attainment summary of the workbook that is open in Excel, on its way out. */
export class OpenOutputs {
  readonly #checks: OpenChecks;

  constructor(checks: OpenChecks) {
    this.#checks = checks;
  }

  async open(): Promise<Result<OutputOffer, UnusableWorkbook>> {
    const checks = await this.#checks.check();
    return checks.ok ? success(outputOffer(this.#checks.checked)) : checks;
  }

  ways(): OutputWay[] {
    return outputWays(newWorkbookHost());
  }

  preview(choices: OutputChoices): Result<SummaryPreview, SummaryNotExported> {
    const exported = exportableSummary(this.#checks.checked, choices);
    return exported.ok ? success(summaryPreview(exported.value.document)) : exported;
  }

  writeSheet(choices: OutputChoices, replaces: boolean): Promise<Result<WrittenSummary, SummaryNotWritten>> {
    return this.#checks.write((workbook) => writeSummary(workbook, knownPlans, { ...choices, replaces, moment: moment() }));
  }

  async file(choices: OutputChoices, format: SummaryFormat): Promise<Result<OutputFile, SummaryNotExported | UnusableWorkbook>> {
    const document = await this.#document(choices);
    // Only who wants a file waits for what writes one.
    return document.ok ? success(await outputFile(document.value, format, { writer: { write: (await import("../../file/write/write-workbook")).workbookFile }, today: moment().slice(0, 10) })) : document;
  }

  async openWorkbook(choices: OutputChoices): Promise<Result<null, SummaryNotExported | UnusableWorkbook>> {
    const file = await this.file(choices, "xlsx");
    if (!file.ok) return file;
    await openNewWorkbook(file.value.bytes);
    return success(null);
  }

  async copyable(choices: OutputChoices): Promise<Result<{ readonly html: string; readonly text: string }, SummaryNotExported | UnusableWorkbook>> {
    const document = await this.#document(choices);
    return document.ok ? success({ html: summaryHtml(document.value), text: summaryText(document.value) }) : document;
  }

  remember(choices: OutputChoices): Promise<LeftAlone> {
    return this.#checks.write(async (workbook, checked) => leftAlone((await workbook.apply(rememberCommands(checked, choices), checked.workbook.place.naming)).conflicts));
  }

  /** Of the workbook as it stands now, whatever was shown before. */
  async #document(choices: OutputChoices): Promise<Result<SummaryDocument, SummaryNotExported | UnusableWorkbook>> {
    const checks = await this.#checks.check();
    if (!checks.ok) return failure(checks.error);
    const exported = exportableSummary(this.#checks.checked, choices);
    return exported.ok ? success(exported.value.document) : exported;
  }
}
