import { faultOf } from "../faults/fault-of";

/** Runs a batch of Office.js calls with a request context of its own. */
export type ExcelRun = <Outcome>(batch: (context: Excel.RequestContext) => Promise<Outcome>) => Promise<Outcome>;

/** A batch in Excel itself; while somebody types in a cell it waits until they are done. */
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
