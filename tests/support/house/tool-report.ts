import { spawnSync } from "node:child_process";

/**
 * What a JavaScript tool prints on standard output when it is run in a folder.
 * A tool that found something ends with a non-zero code, so the code says
 * nothing here; a tool that printed nothing did not run.
 *
 * @throws Error when the tool printed nothing.
 */
export function toolReport(program: string, args: readonly string[], folder: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout.trim() === "") throw new Error(`${program} printed nothing. ${stderr}`);
  return stdout;
}
