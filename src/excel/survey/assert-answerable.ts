import { ExcelFault } from "../faults/excel-fault";
import { mostRequestBytes } from "../requests/portions";
import { utf8Length } from "../requests/utf8-length";
import type { Sight } from "./seen-book";

/**
 * Checks that what a report is laid over can be looked at once more in the
 * request that writes: an answer that Excel leaves out for its size would tell
 * only afterwards that somebody had been quicker.
 *
 * @throws WorkbookFault before anything is written.
 */
export function assertAnswerable(sights: readonly Sight[]): void {
  for (const { look, seen } of sights) {
    const isReport = look.steps.some(({ kind }) => kind === "layReport");
    if (isReport && utf8Length(JSON.stringify(seen)) > mostRequestBytes) {
      throw new ExcelFault({ code: "ResponsePayloadSizeLimitExceeded", message: `There is too much on ${look.sheet} to lay the report anew.`, statement: null, location: null });
    }
  }
}
