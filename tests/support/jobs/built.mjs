import { parentPort, workerData } from "node:worker_threads";

/** A job as it is after building: plain JavaScript. */
parentPort.postMessage({ kind: "started" });
parentPort.postMessage({ kind: "done", outcome: { ok: true, value: workerData.bytes.length } });
