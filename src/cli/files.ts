import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { largestFile } from "../app/composition/files";
import { failure, type Result, success } from "../app/outcome";
import type { FileTrouble } from "./messages";

/** A file's bytes. */
export async function bytesOf(file: string): Promise<Result<Uint8Array, FileTrouble>> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) return failure({ code: "isFolder", detail: { file } });
    if (about.size > largestFile) return failure({ code: "fileTooLargeToRead", detail: { file } });
    return success(new Uint8Array(await readFile(file)));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return failure({ code: "notFound", detail: { file } });
    return failure({ code: "noPermission", detail: { file } });
  }
}

/** Writes a file whole or not at all: an existing one is replaced only when the new one is complete. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<Result<null, FileTrouble>> {
  const draft = join(dirname(file), `.plan-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
    return success(null);
  } catch (error) {
    // Where there is no folder for a draft, there is none to take away.
    await rm(draft, { force: true }).catch(() => undefined);
    return failure({ code: "cannotWrite", detail: { file, reason: errorCode(error) } });
  }
}

function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
