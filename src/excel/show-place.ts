import { faultOf, isFromExcel } from "./faults/fault-of";
import { excelRun, roundTrip } from "./requests/round-trip";

/**
 * Brings a sheet before the person, with a cell of it selected when an address
 * is given (`C5`). A sheet that is hidden is left hidden.
 *
 * @throws WorkbookFault when Excel refuses; a sheet that is gone is passed over.
 */
export async function showPlace(sheet: string, address: string | null): Promise<void> {
  try {
    await excelRun(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await roundTrip(context);
      if (found.isNullObject || found.visibility !== "Visible") return;
      found.activate();
      if (address !== null) found.getRange(address).select();
      await roundTrip(context);
    });
  } catch (thrown) {
    throw isFromExcel(thrown) ? faultOf(thrown) : thrown;
  }
}
