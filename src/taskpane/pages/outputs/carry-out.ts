import type { OutputChoices } from "../../../app/output-choices";
import type { OutputWay } from "../../../app/output-ways";
import type { SummaryFormat } from "../../../app/summary-output";
import type { WrittenSummary } from "../../../app/write-summary";
import type { Messages } from "../../messages/messages";
import type { OutputService } from "../../output-service";
import { type Copyable, copyDocument } from "./copy-document";
import { saveFile } from "./save-file";
import { toldNotOut } from "./told-not-out";

/** What a person asks for. */
interface Asked {
  readonly way: OutputWay;
  readonly choices: OutputChoices;
  /** Whether the sheet is made anew although people wrote on it. */
  readonly replaces: boolean;
}

/** What became of it. */
export interface OutputEnd {
  readonly told: { readonly text: string; readonly isWarning: boolean } | null;
  /** Whether what came out says something else than the preview did. */
  readonly differsFromPreview?: boolean;
  /** What is left for the person to do. */
  readonly then: { readonly kind: "show"; readonly sheet: string } | { readonly kind: "replace" } | { readonly kind: "copy"; readonly text: string } | null;
}

/** Brings the summary out in one way, and remembers how it was made. */
export async function carryOut(service: OutputService, { way, choices, replaces }: Asked, messages: Messages): Promise<OutputEnd> {
  const { outputs } = messages;
  const end = await oneWay(service, { way, choices, replaces }, messages);
  if (end.told === null) return end;
  const seen = end.differsFromPreview === true ? withWarning(end, outputs.differsFromPreview) : end;
  if (end.told.isWarning) return seen;
  // What came out is out, whether or not it can be remembered.
  const left = await service.remember(choices).catch(() => null);
  return left === null || left.moved > 0 || left.lockedSheets.length > 0 ? withWarning(seen, outputs.notRemembered) : seen;
}

function withWarning(end: OutputEnd, warning: string): OutputEnd {
  return end.told === null ? end : { ...end, told: { text: `${end.told.text}\n${warning}`, isWarning: true } };
}

async function oneWay(service: OutputService, { way, choices, replaces }: Asked, messages: Messages): Promise<OutputEnd> {
  const { outputs } = messages;
  switch (way) {
    case "sheet": {
      const written = await service.writeSheet(choices, replaces);
      if (written.ok) return writtenEnd(written.value, messages);
      const { error } = written;
      return error.code === "changedByPeople" ? { told: null, then: { kind: "replace" } } : { told: toldNotOut(error, messages), then: null };
    }
    case "openWorkbook": {
      const opened = await service.openWorkbook(choices);
      return opened.ok ? { told: done(outputs.opened), differsFromPreview: opened.value.differsFromPreview, then: null } : { told: toldNotOut(opened.error, messages), then: null };
    }
    case "downloadWorkbook":
      return saved(service, choices, "xlsx", messages);
    case "downloadHtml":
      return saved(service, choices, "html", messages);
    case "downloadCsv":
      return saved(service, choices, "csv", messages);
    case "copyHtml": {
      const copyable = await service.copyable(choices);
      return copyable.ok ? { ...(await copied(copyable.value, messages)), differsFromPreview: copyable.value.differsFromPreview } : { told: toldNotOut(copyable.error, messages), then: null };
    }
    case "copyCsv": {
      const file = await service.file(choices, "csv");
      if (!file.ok) return { told: toldNotOut(file.error, messages), then: null };
      const text = new TextDecoder().decode(file.value.bytes);
      return { ...(await copied({ html: null, text }, messages)), differsFromPreview: file.value.differsFromPreview };
    }
  }
}

function writtenEnd({ isWritten, sheet, left, differsFromPreview }: WrittenSummary, { outputs, check }: Messages): OutputEnd {
  const then = { kind: "show", sheet } as const;
  if (isWritten) return { told: left.isUntold ? { text: `${outputs.written}\n${outputs.notLogged}`, isWarning: true } : done(outputs.written), differsFromPreview, then };
  return { told: { text: left.lockedSheets.length > 0 ? check.locked(left.lockedSheets.join("、")) : outputs.moved, isWarning: true }, then };
}

async function saved(service: OutputService, choices: OutputChoices, format: SummaryFormat, messages: Messages): Promise<OutputEnd> {
  const file = await service.file(choices, format);
  if (!file.ok) return { told: toldNotOut(file.error, messages), then: null };
  saveFile(file.value);
  return { told: done(messages.outputs.downloaded(file.value.name)), differsFromPreview: file.value.differsFromPreview, then: null };
}

async function copied(copyable: Copyable, { outputs }: Messages): Promise<OutputEnd> {
  if (await copyDocument(copyable)) return { told: done(outputs.copied), then: null };
  return { told: { text: outputs.copyByHand, isWarning: true }, then: { kind: "copy", text: copyable.text } };
}

function done(text: string): { readonly text: string; readonly isWarning: boolean } {
  return { text, isWarning: false };
}
