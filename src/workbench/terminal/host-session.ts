import { hostLine, usage } from "./host-line";
import type { HostReport } from "./host-report";
import { runHost } from "./run-host";

/** What a run of the command `host` prints, and its exit code: 0 fine, 2 unusable input, nothing saved. */
export interface HostSession {
  readonly code: 0 | 2;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command `host` on the words after it, at a moment `YYYY-MM-DD hh:mm:ss`. */
export async function hostSession(words: readonly string[], moment: string): Promise<HostSession> {
  if (words.includes("--help")) return { code: 0, output: `${usage}\n`, errors: "" };
  const line = hostLine(words);
  if (typeof line === "string") return { code: 2, output: "", errors: `${line}\n${usage}\n` };
  try {
    const report = await runHost(line, { today: line.today ?? moment.slice(0, 10), moment: line.today === null ? moment : `${line.today} ${moment.slice(11)}` });
    return { code: 0, output: line.isJson ? `${JSON.stringify(report)}\n` : reportText(report), errors: "" };
  } catch (error) {
    return { code: 2, output: "", errors: `${error instanceof Error ? error.message : String(error)}\nNothing was saved.\n` };
  }
}

function reportText({ changes, overwritesLeft, leftCommands, entries, syncs, bytes }: HostReport): string {
  const lines = [
    `${changes.length} changes, entries ${entries.before} → ${entries.after ?? "?"}, ${syncs} syncs, ${bytes} bytes`,
    ...(overwritesLeft.length === 0 ? [] : [`${overwritesLeft.length} plan cells that somebody typed over were left: --accept overwritesEdit puts them back.`]),
    ...leftCommands.map(({ kind, sheet, found }) => `${kind} on ${sheet} was left: ${found}`),
  ];
  return `${lines.join("\n")}\n`;
}
