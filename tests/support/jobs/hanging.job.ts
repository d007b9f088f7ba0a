import { serveJob } from "../../../src/file/worker/serve-job";

/** A reader that never ends, as parsers do on some files. */
serveJob(async (bytes) => {
  await Promise.resolve();
  for (;;) if (bytes.length < 0) throw new Error("never");
});
