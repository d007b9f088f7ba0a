/** The child of `hostile-files.ts`: reads one file, and says what came of it and what memory that took at most. */
import { readFileSync } from "node:fs";
import { readUntrusted } from "../../src/file/worker/read-untrusted";

const module = new URL("../../src/file/worker/read-guarded.job.ts", import.meta.url);

for (const path of process.argv.slice(2)) {
  const read = await readUntrusted({ module, bytes: readFileSync(path) });
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${read.ok ? "accepted" : read.error.code} ${megabytes}`);
}
