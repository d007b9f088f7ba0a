/** The module that reads untrusted files in a worker: importing it inside one does the reading. */
import { success } from "../../core/shared/result";
import { readSnapshot } from "../../file/read/read-snapshot";
import { serveJob } from "../../file/worker/serve-job";
import { answered } from "./reading-request";

serveJob(async (bytes, request) => {
  const snapshot = await readSnapshot(bytes);
  return snapshot.ok ? success(answered(request, snapshot.value)) : snapshot;
});
