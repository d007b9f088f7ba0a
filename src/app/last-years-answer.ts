import { progressId } from "../core/contract/row-ids";
import { progressTable } from "../core/contract/tables";
import { typedTextIn } from "../core/entries/cell-reading";
import type { FindingPlace } from "../core/rules/engine/finding";
import type { CheckedWorkbook } from "./check-workbook";

/** 前年度の取組実績 for a cell of 進捗入力, as a help for who fills it in; `null` when there is none. */
export function lastYearsAnswer({ book }: CheckedWorkbook, { table, rowKey }: FindingPlace): string | null {
  if (table !== progressTable.name) return null;
  const { facts } = book;
  for (const year of facts.years) {
    for (const { number, departments } of facts.planIn(year).initiatives) {
      const own = departments.find(({ departmentId }) => progressId(year, number, departmentId) === rowKey);
      if (own === undefined) continue;
      const before = book.row(table, progressId(year - 1, number, own.departmentId));
      return before === null ? null : typedTextIn(before.cell(progressTable.result));
    }
  }
  return null;
}
