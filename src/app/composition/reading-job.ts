/** The module that reads untrusted files in a worker: importing it inside one does the reading. */
import { invariant } from "../../core/shared/invariant";
import { success } from "../../core/shared/result";
import { readSnapshot } from "../../file/read/read-snapshot";
import { serveJob } from "../../file/worker/serve-job";
import { isReading, readings } from "./readings";

serveJob(async (bytes, request) => {
  invariant(isReading(request), `${request} is something that can be read of a file`);
  const snapshot = await readSnapshot(bytes);
  return snapshot.ok ? success(readings[request](snapshot.value)) : snapshot;
});
