import { spawnSync } from "node:child_process";

/**
 * The first of several programs that answers when it is asked something
 * harmless, or `null` when none is installed.
 */
export function firstProgram(candidates: readonly string[], question: readonly string[]): string | null {
  const answers = (program: string): boolean =>
    spawnSync(program, question, { stdio: "ignore", timeout: 60_000 }).status === 0;
  return candidates.find(answers) ?? null;
}
