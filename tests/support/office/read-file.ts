import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { invariant } from "../../../src/core/shared/invariant";
import { readGuarded } from "../../../src/file/guard/read-guarded";
import { workbookSnapshot } from "../../../src/file/read/workbook-snapshot";

/** What the product reads of a file, whatever program saved it. */
export async function readFileSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readGuarded(bytes);
  invariant(read.ok, `the file is let in${read.ok ? "" : `: ${JSON.stringify(read.error)}`}`);
  return workbookSnapshot(read.value);
}
