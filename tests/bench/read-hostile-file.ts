/** The child of `hostile-files.ts`: reads one file and looks for our tables in it, and says what came of it and what memory that took at most. */
import { readFileSync } from "node:fs";
import { fileReading } from "../../src/app/composition/files";

const module = new URL("../../src/cli/reading-job.ts", import.meta.url);

for (const path of process.argv.slice(2)) {
  const read = await fileReading(readFileSync(path), module, "peoplesCells");
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${read.ok ? "accepted" : read.error.code} ${megabytes}`);
}
