import { workerReading } from "../app/composition/files";
import { run } from "./run";

// The command `plan`, as `launch.mjs` bundles it: reads the process's arguments, leaves with the command's exit code.
const tokyoDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  today: tokyoDate.format(new Date()),
  read: workerReading(new URL("./reading-job.mjs", import.meta.url)),
  output: process.stdout,
  errors: { isTTY: process.stderr.isTTY, write: (text) => process.stderr.write(text) },
});
