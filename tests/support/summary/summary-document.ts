import { checkedWorkbook } from "../../../src/app/check-workbook";
import { exportableSummary } from "../../../src/app/export-summary";
import { knownPlans } from "../../../src/app/known-plans";
import { invariant } from "../../../src/core/shared/invariant";
import type { SummaryDocument } from "../../../src/core/summary/document/summary-document";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { snapshotOf } from "../typed-entries";

/** The summary of a workbook's second year, of all departments, as every face shows it. */
export async function summaryDocument(state: DesiredState): Promise<SummaryDocument> {
  const checked = checkedWorkbook(await snapshotOf(state), knownPlans);
  invariant(checked.ok, "the workbook can be checked");
  const exported = exportableSummary(checked.value, { year: 2022, departments: null, showsInterim: true });
  invariant(exported.ok, "the summary may leave the workbook");
  return exported.value.document;
}
