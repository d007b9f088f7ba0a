import { faultOf } from "../faults/fault-of";

/** Runs a batch of Office.js calls with a request context of its own. */
export type ExcelRun = <Outcome>(batch: (context: Excel.RequestContext) => Promise<Outcome>) => Promise<Outcome>;

/**
 * A batch in Excel itself; while somebody types in a cell it waits until they
 * are done.
 *
 * Its syncs are not merged into one undo group: with `mergeUndoGroup` Excel fails
 * midway with UndoNotSupported wherever something in the group cannot be undone
 * ("Undo support with the Excel JavaScript API"; office-js #6491 for many
 * formulas, #6711), and almost every update protects sheets again.
 */
export const excelRun: ExcelRun = (batch) => Excel.run({ delayForCellEdit: true }, batch);

/**
 * Sends what was queued and waits for the answer.
 *
 * @throws WorkbookFault when Excel refuses any of it.
 */
export async function roundTrip(context: OfficeExtension.ClientRequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (thrown) {
    throw faultOf(thrown);
  }
}
