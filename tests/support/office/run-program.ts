import { spawn } from "node:child_process";

/** How a program is run. */
export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  /** Milliseconds after which the program and all it started are ended. */
  readonly timeout: number;
}

/**
 * Runs a program to its end, and gives what it printed on standard output.
 *
 * @throws Error when it cannot be started, takes too long, or fails; the message holds what it printed on standard error.
 */
export function runProgram({ program, args, timeout }: ProgramRun): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, because LibreOffice's launcher leaves a child behind when it alone is ended.
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const printed = { output: "", errors: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.errors += text));
    const late = { value: false };
    const alarm = setTimeout(() => {
      late.value = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeout);
    child.on("error", (error) => {
      clearTimeout(alarm);
      reject(new Error(`${program} could not be started: ${error.message}`));
    });
    child.on("close", (code) => {
      clearTimeout(alarm);
      if (code === 0) resolve(printed.output);
      else if (late.value) reject(new Error(`${program} did not finish within ${timeout} ms.`));
      else reject(new Error(`${program} failed (${code ?? "ended"}): ${printed.errors}`));
    });
  });
}
