import type { Result } from "../../core/shared/result";
import { success } from "../../core/shared/result";
import type { Snapshot } from "../../core/workbook/snapshot";
import { readGuarded } from "../guard/read-guarded";
import type { RefusedFile } from "../guard/refused-file";
import { workbookSnapshot } from "../read/workbook-snapshot";
import { serveJob } from "./serve-job";

serveJob(async (bytes): Promise<Result<Snapshot, RefusedFile>> => {
  const workbook = await readGuarded(bytes);
  return workbook.ok ? success(workbookSnapshot(workbook.value)) : workbook;
});
