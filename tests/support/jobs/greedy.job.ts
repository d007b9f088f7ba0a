import { serveJob } from "../../../src/file/worker/serve-job";

/** A reader that asks for ever more memory. */
serveJob(async () => {
  await Promise.resolve();
  const held: string[][] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => `${held.length} ${index}`));
});
