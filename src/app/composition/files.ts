import type { Snapshot } from "../../core/workbook/snapshot";
import type { Result } from "../../core/shared/result";
import type { RefusedFile } from "../../file/guard/refused-file";
import { defaultLimits } from "../../file/guard/guard-limits";
import { readUntrusted } from "../../file/worker/read-untrusted";
import type { StoppedReading } from "../../file/worker/run-with-deadline";
import { workbookFile } from "../../file/write/write-workbook";
import type { WorkbookWriter } from "../generate-workbook";

/** Why the bytes of a file are not read as a workbook. */
export type UnreadableFile = RefusedFile | StoppedReading;

/** The largest file that is looked at at all, in bytes. */
export const largestFile = defaultLimits.fileBytes;

/** Writes new workbooks as .xlsx files. */
export const fileWriter: WorkbookWriter = { write: workbookFile };

/**
 * Reads an untrusted .xlsx file: guarded, in a worker that is ended at its
 * deadline. `readingJob` is where the worker's module is to be had.
 */
export function fileSnapshot(bytes: Uint8Array, readingJob: URL): Promise<Result<Snapshot, UnreadableFile>> {
  return readUntrusted<Snapshot>({ module: readingJob, bytes });
}
