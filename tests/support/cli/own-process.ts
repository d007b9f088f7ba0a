import { spawnSync } from "node:child_process";
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../house/project-root";
import { withTemporaryFolder } from "../office/temporary-folder";

/** How a command of its own process ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command `plan` as npm does, in a process of its own; files larger than `mostKilobytes` cannot be written there. */
export function plan(words: readonly string[], mostKilobytes: number | null = null, root: string = projectRoot): Ended {
  const command = [process.execPath, join(root, "src/cli/launch.mjs"), ...words];
  const [program = "", ...args] = mostKilobytes === null ? command : ["sh", "-c", `ulimit -f ${mostKilobytes} && exec "$@"`, "sh", ...command];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: { ...process.env, LC_ALL: "ja_JP.UTF-8" } });
  return { status, stdout, stderr };
}

/** A copy of what the command is made of, with the packages it needs, in a folder of its own. */
export async function withCopy(work: (root: string) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const root = join(folder, "project");
    for (const part of ["app", "cli", "core", "file"]) await cp(join(projectRoot, "src", part), join(root, "src", part), { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) await cp(join(projectRoot, file), join(root, file));
    await symlink(join(projectRoot, "node_modules"), join(root, "node_modules"));
    await work(root);
  });
}
