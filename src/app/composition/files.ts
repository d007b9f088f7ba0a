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

/** What answers a question about the bytes of an untrusted .xlsx file; `given` is what is asked for beside the file. */
export type FileReading = <Asked extends Reading>(bytes: Uint8Array, asked: Asked, given?: string) => Promise<Result<Read<Asked>, UnreadableFile>>;

/**
 * Reads files guarded, and answers, in a worker that is ended at its deadline.
 * `job` is where the worker's module is to be had.
 */
export function workerReading(job: URL): FileReading {
  return <Asked extends Reading>(bytes: Uint8Array, asked: Asked, given = "") => {
    const { milliseconds, megabytes } = readingBudget(bytes.length);
    return readUntrusted<Read<Asked>>({ module: job, bytes, request: readingRequest(asked, given), budget: { milliseconds: milliseconds + ownMilliseconds, megabytes } });
  };
}
