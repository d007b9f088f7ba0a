import { checkedWorkbook, type CheckedWorkbook } from "../../../src/app/check-workbook";
import { exportableSummary, type SummaryExport, type SummaryNotExported, type ExportableSummary } from "../../../src/app/export-summary";
import type { Plan } from "../../../src/core/plan/plan";
import { invariant } from "../../../src/core/shared/invariant";
import type { Result } from "../../../src/core/shared/result";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { type Filling, filledWorkbook } from "../filled-workbook";
import { snapshotOf } from "../typed-entries";

/** A workbook that was read, opened and checked. */
export function opened(snapshot: Snapshot, plan: Plan): CheckedWorkbook {
  const checked = checkedWorkbook(snapshot, [plan]);
  invariant(checked.ok, "the workbook can be opened");
  return checked.value;
}

/** A workbook with entries, read: computed cells hold core's results. */
export async function filledSnapshot(filling: Filling): Promise<Snapshot> {
  return snapshotOf((await filledWorkbook(filling)).state);
}

/** What an export of a workbook gives: of 対象年度 and all departments unless said otherwise. */
export function exported(checked: CheckedWorkbook, asked: Partial<SummaryExport> = {}): Result<ExportableSummary, SummaryNotExported> {
  return exportableSummary(checked, { year: checked.book.facts.targetYear, departments: null, showsInterim: false, ...asked });
}

/** A workbook as read, in which cells of a table hold something else: `value` keeps the formula, `constant` replaces it. */
export function withCells(snapshot: Snapshot, table: string, cells: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | number | null; readonly constant?: string | number }>>>>): Snapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((found) =>
      found.name !== table
        ? found
        : {
            ...found,
            rows: found.rows.map((row) =>
              row.map((cell, column) => {
                const other = cells[String(row[0]?.value)]?.[found.headers[column] ?? ""];
                if (other === undefined) return cell;
                return other.constant === undefined ? { ...cell, value: other.value ?? null } : { ...cell, value: other.constant, formula: null };
              }),
            ),
          },
    ),
  };
}
