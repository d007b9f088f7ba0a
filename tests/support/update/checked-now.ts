import { type CheckedWorkbook, checkedWorkbook } from "../../../src/app/check-workbook";
import { knownPlans } from "../../../src/app/known-plans";
import { invariant } from "../../../src/core/shared/invariant";
import type { WorkbookPort } from "../../../src/core/workbook/workbook-port";

/** A workbook as it stands now, checked. */
export async function checkedNow(port: Pick<WorkbookPort, "read">): Promise<CheckedWorkbook> {
  const result = checkedWorkbook(await port.read(), knownPlans);
  invariant(result.ok, "the workbook can be checked");
  return result.value;
}
