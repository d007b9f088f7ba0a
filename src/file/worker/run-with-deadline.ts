import type { Result } from "../../core/shared/result";
import { failure } from "../../core/shared/result";
import type { RefusedFile } from "../guard/refused-file";
import type { JobMessage } from "./job-message";
import { jobWorker } from "./job-worker";
import type { ReadingBudget } from "./reading-budget";
import { readingBudget } from "./reading-budget";

/** A file to be read away from the main thread. */
export interface Job {
  /** The module that calls `serveJob`. */
  readonly module: URL;
  readonly bytes: Uint8Array;
  /** What to read, where the module can be asked for several things. */
  readonly request?: string;
  /** Absent = what a file of this size may cost. */
  readonly budget?: ReadingBudget;
}

/** A file whose reading was stopped: it needed longer, or more memory, than a file of its size may. */
export type StoppedReading =
  | { readonly code: "tooSlow"; readonly detail: { readonly milliseconds: number } }
  | { readonly code: "tooLarge"; readonly detail: { readonly megabytes: number } };

/** Our own code must be loaded by then, even on a busy machine. */
const startMilliseconds = 30_000;

/**
 * Runs a job in a worker that is ended at its deadline or when it has used up
 * its memory, whatever the file does to the parser.
 *
 * `Value` is what the job's module answers with; the type cannot be checked
 * across threads, so it is stated where the module's address is.
 *
 * @throws Error when the job itself fails, or does not start: a fault of ours.
 */
export async function runWithDeadline<Value>(job: Job): Promise<Result<Value, RefusedFile | StoppedReading>> {
  const { module, bytes, request = "", budget = readingBudget(job.bytes.length) } = job;
  const worker = await jobWorker(module, { bytes, request }, budget);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`The job ${module.href} did not start`)), startMilliseconds);
      worker.on("message", (message: JobMessage<Value>) => {
        if (message.kind === "done") {
          resolve(message.outcome);
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          resolve(failure({ code: "tooSlow", detail: { milliseconds: budget.milliseconds } }));
        }, budget.milliseconds);
      });
      worker.on("messageerror", reject);
      worker.on("error", (error: unknown) => {
        if (isOutOfMemory(error)) resolve(failure({ code: "tooLarge", detail: { megabytes: budget.megabytes } }));
        else reject(new Error(`The job ${module.href} failed`, { cause: error }));
      });
      worker.on("exit", () => reject(new Error(`The job ${module.href} ended without an answer`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
