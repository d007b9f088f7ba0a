import { randomUUID } from "node:crypto";
import { constants, copyFile, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, type Result, success } from "../app/outcome";
import { errorCode } from "./error-code";
import type { FileTrouble } from "./messages";

/** What a new file may take the place of: nothing, the very file of these bytes that was looked into, or whatever is there. */
export type Replaceable = "nothing" | "anything" | { readonly seen: Uint8Array };

/**
 * Writes a file whole or not at all: an existing one is replaced only when the
 * new one is complete, and only one that may be. What somebody saves there at
 * the last moment stays.
 */
export async function writeWhole(file: string, bytes: Uint8Array, replaceable: Replaceable): Promise<Result<null, FileTrouble>> {
  const draft = besides(file);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    if (replaceable === "anything") await rename(draft, file);
    else if (replaceable === "nothing") await place(draft, file);
    else await replace(draft, file, replaceable.seen);
    return success(null);
  } catch (error) {
    const reason = errorCode(error);
    return failure(reason === "EEXIST" ? { code: "outputThere", detail: { file } } : { code: "cannotWrite", detail: { file, reason } });
  } finally {
    // Where there is no folder for a draft, there is none to take away.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** A name in the same folder that nobody uses. */
function besides(file: string): string {
  return join(dirname(file), `.plan-${randomUUID()}.tmp`);
}

/** Gives a complete file its name unless another bears it: the system itself refuses that, however late the other came. */
async function place(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // Memory sticks and some network drives know no second name for a file.
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

/** Takes the file that stands there aside before it is looked at once more: nobody can save into it any more. */
async function replace(draft: string, file: string, seen: Uint8Array): Promise<void> {
  const aside = besides(file);
  const isAside = await rename(file, aside).then(() => true, (error: unknown) => {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  });
  if (!isAside) return place(draft, file);
  try {
    if (!(await readFile(aside)).equals(seen)) throw Object.assign(new Error("Somebody saved another file there."), { code: "EEXIST" });
    await place(draft, file);
  } catch (error) {
    // Where yet another file stands there by now, both stay.
    await place(aside, file).then(() => rm(aside), () => undefined);
    throw error;
  }
  await rm(aside, { force: true });
}
