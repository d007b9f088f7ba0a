import { hostLine, usage } from "./host-line";
import { runHost } from "./run-host";

// The command `host`: tries the add-in's use cases on real files, for development.
const line = hostLine(process.argv.slice(2));
if (typeof line === "string") {
  process.stderr.write(`${line}\n${usage}\n`);
  process.exitCode = 2;
} else {
  const moment = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short", timeStyle: "medium" }).format(new Date());
  try {
    const report = await runHost(line, { today: line.today ?? moment.slice(0, 10), moment: line.today === null ? moment : `${line.today} ${moment.slice(11)}` });
    if (line.isJson) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stdout.write(`${report.changes.length} changes, entries ${report.entries.before} → ${report.entries.after ?? "?"}, ${report.syncs} syncs, ${report.bytes} bytes\n${report.leftCommands.map(({ kind, sheet, found }) => `${kind} on ${sheet} was left: ${found}\n`).join("")}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nNothing was saved.\n`);
    process.exitCode = 2;
  }
}
