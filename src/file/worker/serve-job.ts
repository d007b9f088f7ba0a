import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../../core/shared/invariant";
import type { Result } from "../../core/shared/result";
import type { RefusedFile } from "../guard/refused-file";
import type { JobMessage } from "./job-message";

/** What a worker is given: the file, and what is to be read of it, in the words of the job's module. */
export interface JobOrder {
  readonly bytes: Uint8Array;
  readonly request: string;
}

/**
 * Makes the module that calls it a job: in the worker that `runWithDeadline`
 * starts, it reads the bytes it was given and answers with the outcome.
 *
 * The outcome is copied to the other thread, so it holds plain data only.
 *
 * @throws Error outside such a worker. What `read` throws is a fault of ours
 * and reaches whoever started the worker.
 */
export function serveJob<Value>(read: (bytes: Uint8Array, request: string) => Promise<Result<Value, RefusedFile>>): void {
  const order: unknown = workerData;
  invariant(parentPort !== null && isOrder(order), "a job runs in a worker that was given bytes and a request");
  const port = parentPort;
  const say = (message: JobMessage<Value>): void => port.postMessage(message);
  say({ kind: "started" });
  void read(order.bytes, order.request).then((outcome) => say({ kind: "done", outcome }));
}

function isOrder(data: unknown): data is JobOrder {
  return typeof data === "object" && data !== null && "bytes" in data && data.bytes instanceof Uint8Array && "request" in data && typeof data.request === "string";
}
