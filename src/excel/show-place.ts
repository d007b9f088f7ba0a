import { faultOf, isFromExcel } from "./faults/fault-of";
import { excelRun, roundTrip } from "./requests/round-trip";

/**
 * Brings a sheet before the person, with a cell of it selected when an address
 * is given (`C5`). A sheet that is hidden is left hidden: the answer is then, as
 * for one that is gone, that it is not in sight.
 *
 * @throws WorkbookFault when Excel refuses.
 */
export async function showPlace(sheet: string, address: string | null): Promise<boolean> {
  try {
    return await excelRun(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await roundTrip(context);
      if (found.isNullObject || found.visibility !== "Visible") return false;
      found.activate();
      if (address !== null) found.getRange(address).select();
      await roundTrip(context);
      return true;
    });
  } catch (thrown) {
    throw isFromExcel(thrown) ? faultOf(thrown) : thrown;
  }
}
