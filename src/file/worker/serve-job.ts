import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../../core/shared/invariant";
import type { Result } from "../../core/shared/result";
import type { RefusedFile } from "../guard/refused-file";
import type { JobMessage } from "./job-message";

/**
 * Makes the module that calls it a job: in the worker that `runWithDeadline`
 * starts, it reads the bytes it was given and answers with the outcome.
 *
 * The outcome is copied to the other thread, so it holds plain data only.
 *
 * @throws Error outside such a worker. What `read` throws is a fault of ours
 * and reaches whoever started the worker.
 */
export function serveJob<Value>(read: (bytes: Uint8Array) => Promise<Result<Value, RefusedFile>>): void {
  const bytes: unknown = workerData;
  invariant(parentPort !== null && bytes instanceof Uint8Array, "a job runs in a worker that was given bytes");
  const port = parentPort;
  const say = (message: JobMessage<Value>): void => port.postMessage(message);
  say({ kind: "started" });
  void read(bytes).then((outcome) => say({ kind: "done", outcome }));
}
