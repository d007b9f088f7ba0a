import { rules } from "../../../src/core/rules";
import type { CheckedBook } from "../../../src/core/rules/engine/checked-book";
import type { FiscalYear } from "../../../src/core/plan/fiscal-year";
import type { Plan } from "../../../src/core/plan/plan";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { AttainmentSummary } from "../../../src/core/summary/attainment-summary";
import { workbookSummary } from "../../../src/app/workbook-summary";
import { randomRows } from "../random-rows";
import { checkedBook, type Typed } from "../rules/checked";

/** A workbook with what people typed, checked. */
export function bookOf(typed: Typed): { readonly book: CheckedBook } {
  return { book: checkedBook(typed, rules) };
}

/** The summary of a workbook with what people typed: of its 対象年度 and all departments unless said otherwise. */
export function summaryIn(typed: Typed, asked: { readonly year?: FiscalYear; readonly departments?: readonly string[] } = {}): AttainmentSummary {
  const checked = bookOf(typed);
  return workbookSummary(checked, { year: asked.year ?? checked.book.facts.targetYear, departments: asked.departments ?? null });
}

/** Entries in every cell that takes them, the same for the same seed. */
export function randomlyTyped(plan: Plan, targetYear: FiscalYear, seed: number): Typed {
  const rows: Record<string, Record<string, Readonly<Record<string, string | number | boolean | null>>>> = {};
  for (const { table, key, cells } of randomRows(planWorkbook({ plan, targetYear, createdOn: `${targetYear}-04-01` }), seed)) {
    rows[table] = { ...rows[table], [key]: cells };
  }
  return { plan, targetYear, rows };
}
