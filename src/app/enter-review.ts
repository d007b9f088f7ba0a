import { reviewId } from "../core/contract/row-ids";
import { reviewsTable } from "../core/contract/tables";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Result } from "../core/shared/result";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { type EnteredRow, type EntryPreview, entryPreview, enterRow, type FormTable, type NotEntered } from "./enter-row";
import { type FormEntry, type RowForm, rowForm } from "./row-form";

/** A field of the form for one initiative of 取りまとめ. */
export type ReviewField = "grade" | "result" | "remedy" | "direction" | "publication";

const reviewForms: FormTable<ReviewField> = {
  name: reviewsTable.name,
  columns: new Map<ReviewField, string>([
    ["grade", reviewsTable.grade],
    ["result", reviewsTable.result],
    ["remedy", reviewsTable.remedy],
    ["direction", reviewsTable.direction],
    ["publication", reviewsTable.publication],
  ]),
  unasked: new Set(["review-not-entered"]),
};

/** The form for what HR draws together of an initiative in a fiscal year; `null` when 取りまとめ has no such row, or several. */
export function reviewForm(checked: CheckedWorkbook, year: FiscalYear, initiative: number): RowForm<ReviewField> | null {
  return rowForm(checked, reviewForms.name, reviewId(year, initiative), reviewForms.columns);
}

/** What entering a review would come to; `null` when its row is gone. Writes nothing. */
export function reviewPreview(checked: CheckedWorkbook, entry: FormEntry<ReviewField>): EntryPreview<ReviewField> | null {
  return entryPreview(checked, reviewForms, entry);
}

/**
 * Enters what HR draws together of an initiative in its row of 取りまとめ; see
 * `enterRow`. What would be published without a text, a remedy or all answers is
 * asked about first.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export function enterReview(port: Pick<WorkbookPort, "apply">, checked: CheckedWorkbook, entry: FormEntry<ReviewField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<ReviewField>>> {
  return enterRow(port, checked, reviewForms, entry, acceptsDoubts);
}
