/** The child of `hostile-files.ts`: reads one file and looks for our tables in it, and says what came of it and what memory that took at most. */
import { readFileSync } from "node:fs";
import { workerReading } from "../../src/app/composition/files";

const read = workerReading(new URL("../../src/cli/reading-job.ts", import.meta.url));

for (const path of process.argv.slice(2)) {
  const cells = await read(readFileSync(path), "peoplesCells");
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${cells.ok ? "accepted" : cells.error.code} ${megabytes}`);
}
