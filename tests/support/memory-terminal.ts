import { readingHere } from "./reading/readings";
import { run, type ExitCode, type Terminal } from "../../src/cli/run";

/** What a command left behind: its exit code, and all it wrote to the two outputs. */
export interface Session {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in a terminal kept in memory: Japanese unless `given` says otherwise, on 1 May 2022. */
export async function session(words: readonly string[], given: Partial<Pick<Terminal, "environment" | "systemLanguage" | "today" | "read">> & { readonly isTTY?: boolean } = {}): Promise<Session> {
  const { environment = { LANG: "ja_JP.UTF-8" }, systemLanguage = "ja-JP", today = "2022-05-01", read = readingHere, isTTY = false } = given;
  const written = { output: "", errors: "" };
  const code = await run(words, {
    environment,
    systemLanguage,
    today,
    read,
    output: { write: (text) => (written.output += text) },
    errors: { isTTY, write: (text) => (written.errors += text) },
  });
  return { code, ...written };
}

/** The environment of a terminal in English. */
export const english = { environment: { LC_ALL: "en_US.UTF-8" } };

/** The environment of a terminal in Japanese. */
export const japanese = { environment: { LC_ALL: "ja_JP.UTF-8" } };
