import { stat } from "node:fs/promises";
import type { ExportCommand } from "./export-command";
import type { FileTrouble } from "./messages";

/**
 * Why a summary may not be written where it was asked for; `null` when nothing
 * stands there, or what does may go. The workbook it is drawn from never goes.
 */
export async function outputObstacle({ file, out, overwrites }: Pick<ExportCommand, "file" | "out" | "overwrites">): Promise<FileTrouble | null> {
  const [input, output] = await Promise.all([file, out].map((path) => stat(path).catch(() => null)));
  if (output === null || output === undefined) return null;
  if (output.isDirectory()) return { code: "cannotWrite", detail: { file: out, reason: "EISDIR" } };
  if (input?.dev === output.dev && input.ino === output.ino) return { code: "outputIsInput", detail: { file: out } };
  return overwrites ? null : { code: "outputThere", detail: { file: out } };
}
