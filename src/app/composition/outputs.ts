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
import { type OutputContent, type OutputFile, outputFile } from "../output-file";
import { type OutputWay, outputWays } from "../output-ways";
import { isSameDocument } from "../same-document";
import { summaryNotices } from "../summary-notices";
import type { SummaryFormat } from "../summary-output";
import { type SummaryPreview, summaryPreview } from "../summary-preview";
import { type SummaryNotWritten, type WrittenSummary, writeSummary } from "../write-summary";
import type { OpenChecks } from "./checks";
import { moment } from "./moment";

/** What is to be told of a summary that leaves. */
interface Leaving {
  /** Whether it says something else than what the person was shown before: the workbook had changed. */
  readonly differsFromPreview: boolean;
}

/** The attainment summary of the workbook that is open in Excel, on its way out. */
export class OpenOutputs {
  readonly #checks: OpenChecks;
  /** What the person was shown last. */
  #previewed: SummaryDocument | null = null;

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
    const { checked } = this.#checks;
    const exported = exportableSummary(checked, choices);
    this.#previewed = exported.ok ? exported.value.document : null;
    return exported.ok ? success(summaryPreview(exported.value.document, summaryNotices(checked, choices.year, choices.year === checked.book.facts.targetYear))) : exported;
  }

  writeSheet(choices: OutputChoices, replaces: boolean): Promise<Result<WrittenSummary, SummaryNotWritten>> {
    const previewed = this.#previewed;
    return this.#checks.write((workbook) => writeSummary(workbook, knownPlans, { ...choices, replaces, previewed, moment: moment() }));
  }

  async file(choices: OutputChoices, format: SummaryFormat): Promise<Result<OutputFile & Leaving, SummaryNotExported | UnusableWorkbook>> {
    const content = await this.#content(choices);
    if (!content.ok) return content;
    // Only who wants a file waits for what writes one.
    const file = await outputFile(content.value, format, { writer: { write: (await import("../../file/write/write-workbook")).workbookFile }, today: moment().slice(0, 10) });
    return success({ ...file, differsFromPreview: content.value.differsFromPreview });
  }

  async openWorkbook(choices: OutputChoices): Promise<Result<Leaving, SummaryNotExported | UnusableWorkbook>> {
    const file = await this.file(choices, "xlsx");
    if (!file.ok) return file;
    await openNewWorkbook(file.value.bytes);
    return success({ differsFromPreview: file.value.differsFromPreview });
  }

  async copyable(choices: OutputChoices): Promise<Result<{ readonly html: string; readonly text: string } & Leaving, SummaryNotExported | UnusableWorkbook>> {
    const content = await this.#content(choices);
    if (!content.ok) return content;
    const { document, differsFromPreview } = content.value;
    return success({ html: summaryHtml(document), text: summaryText(document), differsFromPreview });
  }

  remember(choices: OutputChoices): Promise<LeftAlone> {
    return this.#checks.write(async (workbook, checked) => leftAlone((await workbook.apply(rememberCommands(checked, choices), checked.workbook.place.naming)).conflicts));
  }

  /** Of the workbook as it stands now, whatever was shown before. */
  async #content(choices: OutputChoices): Promise<Result<OutputContent & Leaving, SummaryNotExported | UnusableWorkbook>> {
    const previewed = this.#previewed;
    const checks = await this.#checks.check();
    if (!checks.ok) return failure(checks.error);
    const exported = exportableSummary(this.#checks.checked, choices);
    if (!exported.ok) return exported;
    const { document, summary } = exported.value;
    return success({ document, scope: summary.scope, differsFromPreview: previewed !== null && !isSameDocument(previewed, document) });
  }
}
