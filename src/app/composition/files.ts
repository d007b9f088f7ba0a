import type { Result } from "../../core/shared/result";
import type { RefusedFile } from "../../file/guard/refused-file";
import { defaultLimits } from "../../file/guard/guard-limits";
import { readUntrusted } from "../../file/worker/read-untrusted";
import { readingBudget } from "../../file/worker/reading-budget";
import type { StoppedReading } from "../../file/worker/run-with-deadline";
import { workbookFile } from "../../file/write/write-workbook";
import type { WorkbookWriter } from "../generate-workbook";
import { type Read, type Reading, readingRequest } from "./reading-request";

/** Why the bytes of a file are not read as a workbook. */
export type UnreadableFile = RefusedFile | StoppedReading;

/** The largest file that is looked at at all, in bytes. */
export const largestFile = defaultLimits.fileBytes;

/** Writes new workbooks as .xlsx files. */
export const fileWriter: WorkbookWriter = { write: workbookFile };

/** What laying out the plan may take in a worker that has just started, whatever the file: 0.15 s measured on a machine of our time. */
const ownMilliseconds = 1_000;

/**
 * What is asked about an untrusted .xlsx file: guarded, read and judged in a
 * worker that is ended at its deadline. `readingJob` is where the worker's
 * module is to be had; `given` is what is asked for beside the file.
 */
export function fileReading<Asked extends Reading>(bytes: Uint8Array, readingJob: URL, asked: Asked, given = ""): Promise<Result<Read<Asked>, UnreadableFile>> {
  const { milliseconds, megabytes } = readingBudget(bytes.length);
  return readUntrusted<Read<Asked>>({ module: readingJob, bytes, request: readingRequest(asked, given), budget: { milliseconds: milliseconds + ownMilliseconds, megabytes } });
}
