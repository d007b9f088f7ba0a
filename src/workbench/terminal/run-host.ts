import { readFile, writeFile } from "node:fs/promises";
import { carryOutUpdate } from "../../app/carry-out-update";
import { knownPlans } from "../../app/known-plans";
import { ownThings } from "../../app/own-things";
import { prepareUpdate, type PreparedUpdate } from "../../app/prepare-update";
import { headerFormat } from "../../core/sheets/palette";
import { isCommand } from "../../core/workbook/command";
import { ExcelWorkbook } from "../../excel/excel-workbook";
import { readBook } from "../../file/book/read-book";
import { bookBytes } from "../../file/book/write-book";
import { openedBook, savedBook } from "../host/book-file";
import { loadOfficeClient } from "../host/client/load-office-client";
import { HostExcel } from "../host/host-excel";
import type { HostLine } from "./host-line";
import { type HostReport, toldChanges } from "./host-report";
import { refusedSentence, unusableSentence } from "./host-sentences";

/** Opens a workbook file in the workbench's Excel, makes or updates our sheets in it as the add-in would, and saves it. Throws an Error with a sentence. */
export async function runHost({ action, input, output, restores }: HostLine, now: { readonly today: string; readonly moment: string }): Promise<HostReport> {
  const file = await readBook(await bytesOf(input));
  if (!file.ok) throw new Error(refusedSentence(input, file.error));
  const host = new HostExcel({ book: openedBook(file.value) });
  loadOfficeClient(host);
  const port = new ExcelWorkbook({ header: headerFormat, ours: ownThings });
  const prepared = await prepareUpdate(port, knownPlans, now.today);
  if (!prepared.ok) throw new Error(unusableSentence(input, prepared.error));
  if (prepared.value.isMade !== (action === "update")) throw new Error(prepared.value.isMade ? `${input} has our sheets already: use update.` : `${input} has no sheets of ours yet: use make.`);
  return output === null ? looked(host, prepared.value, restores) : carriedOut(host, port, prepared.value, { output, restores, moment: now.moment });
}

async function bytesOf(input: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(input));
  } catch (error) {
    throw new Error(`${input} is not there, or cannot be opened.`, { cause: error });
  }
}

function looked(host: HostExcel, prepared: PreparedUpdate, restores: boolean): HostReport {
  const { difference, entries, overwrites } = prepared;
  const { naming } = difference.place;
  return { changes: toldChanges(difference.changes, naming), overwritesLeft: toldChanges(restores ? [] : overwrites.map(({ change }) => change), naming), leftCommands: [], unknown: 0, entries: { before: entries, after: entries }, ...traffic(host) };
}

async function carriedOut(host: HostExcel, port: ExcelWorkbook, prepared: PreparedUpdate, request: { readonly output: string; readonly restores: boolean; readonly moment: string }): Promise<HostReport> {
  const choices = new Map(request.restores ? prepared.overwrites.map((overwrite) => [overwrite, "restore"] as const) : []);
  const report = await carryOutUpdate(port, prepared, { choices, moment: request.moment });
  if (report.fault !== null) throw new Error(`${report.fault.message} ${report.unwritten.length} changes were not written, of ${report.unknown.length} nobody can say.`, { cause: report.fault });
  const told = traffic(host);
  await writeFile(request.output, await bookBytes(savedBook(host.book)));
  const conflicts = report.conflicts.flatMap(({ change }) => (isCommand(change) ? [] : [change]));
  const { naming } = prepared.difference.place;
  return {
    changes: toldChanges([...report.applied, ...conflicts], naming, new Set(conflicts)),
    overwritesLeft: toldChanges(prepared.overwrites.filter((overwrite) => !choices.has(overwrite)).map(({ change }) => change), naming),
    leftCommands: report.conflicts.flatMap(({ change, found }) => (isCommand(change) ? [{ kind: change.kind, sheet: change.sheet, found }] : [])),
    unknown: report.unknown.length,
    entries: report.entries,
    ...told,
  };
}

function traffic(host: HostExcel): Pick<HostReport, "syncs" | "bytes"> {
  return { syncs: host.syncCount, bytes: host.syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0) };
}
