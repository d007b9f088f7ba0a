import { type Result, success } from "../../core/shared/result";
import type { Snapshot } from "../../core/workbook/snapshot";
import { readGuarded } from "../guard/read-guarded";
import type { RefusedFile } from "../guard/refused-file";
import { workbookSnapshot } from "./workbook-snapshot";

/** What a workbook file of unknown origin holds, as plain data, or why it is refused. Nothing here ends a reading that takes long. */
export async function readSnapshot(bytes: Uint8Array): Promise<Result<Snapshot, RefusedFile>> {
  const workbook = await readGuarded(bytes);
  return workbook.ok ? success(workbookSnapshot(workbook.value)) : workbook;
}
