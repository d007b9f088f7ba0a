import { type FileReading, workerReading } from "../../../src/app/composition/files";
import { readings } from "../../../src/app/composition/readings";
import type { Reading } from "../../../src/app/composition/reading-request";
import { failure, success } from "../../../src/core/shared/result";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { refusedContainer } from "../../../src/file/guard/refused-container";
import { readSnapshot } from "../../../src/file/read/read-snapshot";

/** The product's own reading: in a worker, which takes a second to become warm with every file. */
export const readingInWorker: FileReading = workerReading(new URL("../../../src/cli/reading-job.ts", import.meta.url));

/** The same reading in the thread of the test, for tests of what is made of its answer. */
export const readingHere: FileReading = async <Asked extends Reading>(bytes: Uint8Array, asked: Asked, given = "") => {
  const refused = refusedContainer(bytes, defaultLimits);
  if (refused !== null) return failure(refused);
  const snapshot = await readSnapshot(bytes);
  return snapshot.ok ? success(readings[asked](snapshot.value, given)) : snapshot;
};
