import type { Result } from "../../core/shared/result";
import { failure } from "../../core/shared/result";
import { defaultLimits } from "../guard/guard-limits";
import { refusedContainer } from "../guard/refused-container";
import type { RefusedFile } from "../guard/refused-file";
import type { Job, StoppedReading } from "./run-with-deadline";
import { runWithDeadline } from "./run-with-deadline";

/**
 * What a job reads from a file of unknown origin, or why the file is refused.
 *
 * What is no package at all (empty, far too large, a text, an old or locked
 * workbook) is told by its first bytes here, so that no worker is started and
 * no second copy made for it.
 *
 * @throws Error when the job itself fails: a fault of ours.
 */
export async function readUntrusted<Value>(job: Job): Promise<Result<Value, RefusedFile | StoppedReading>> {
  const refused = refusedContainer(job.bytes, defaultLimits);
  return refused === null ? runWithDeadline<Value>(job) : failure(refused);
}
