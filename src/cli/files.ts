import { readFile, stat } from "node:fs/promises";
import { largestFile } from "../app/composition/files";
import { failure, type Result, success } from "../app/outcome";
import { errorCode } from "./error-code";
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
