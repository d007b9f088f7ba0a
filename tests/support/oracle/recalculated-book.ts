import { checkedWorkbook } from "../../../src/app/check-workbook";
import { goalsTable, progressTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import { fiscalYearEnd } from "../../../src/core/plan/fiscal-year";
import type { Finding } from "../../../src/core/rules/engine/finding";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { grouped } from "../../../src/core/shared/grouped";
import { invariant } from "../../../src/core/shared/invariant";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { CellFormat } from "../../../src/core/workbook/cell-format";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { fileOf, type Filling } from "../filled-workbook";
import { recalculated } from "../office/libreoffice";
import { readFileSnapshot } from "../office/read-file";
import { tableCell } from "../office/table-cell";
import { withField, withTypedRows } from "../typed-rows";
import { countsApart } from "./counts-apart";
import { formattedRows } from "./native-formats";
import { type ValidatedCell, validatedCells } from "./native-validation";
import { type Probe, withProbes } from "./probe";
import { TypedFormulas } from "./typed-formulas";

/** A workbook that people filled in without the add-in: recalculated by LibreOffice, then read and checked as the add-in does. */
export interface RecalculatedBook {
  readonly snapshot: Snapshot;
  /** The workbook that core lays out for the entries it finds in the file: computed cells hold core's results. */
  readonly core: DesiredState;
  readonly findings: readonly Finding[];
  /** What a cell of a table shows; `""` for an empty one. */
  readonly cell: (table: string, key: string, header: string) => CellValue;
  /** The filled entry cells, and whether their column's validation refuses what stands there. */
  readonly validated: readonly (ValidatedCell & { readonly isRefused: boolean })[];
  /** The look that the first conditional format which holds gives a cell: 記入チェック and the entry cells of 目標実績 by which goals are judged; `null` where none holds. */
  readonly look: (table: string, key: string, header: string) => CellFormat | null;
  /** Whether 実績値 of a row of 調査実績 is more than 0.05 points away from 人数からの値. */
  readonly countsApart: (key: string) => boolean;
}

/** Fills in a workbook, has LibreOffice recalculate it, and checks what came of it. A text that begins with `=` is typed as a formula. */
export async function recalculatedBook({ plan, targetYear, asOf, rows = [] }: Filling): Promise<RecalculatedBook> {
  const createdOn = asOf ?? fiscalYearEnd(targetYear);
  const formulas = new TypedFormulas();
  const typed = withTypedRows(withoutCharts(planWorkbook({ plan, targetYear, createdOn })), formulas.marked(rows));
  const filled = withField(typed, workbookNames.asOfDate, asOf === null ? null : serialOfDate(asOf));
  const cells = validatedCells(filled);
  const formats = [...formattedRows(filled, progressTable.name, [progressTable.check]), ...formattedRows(filled, goalsTable.name, judgingColumns)];
  const counts = countsApart(filled);
  const { state, answer } = withProbes(filled, [...[...cells, ...formats].map(({ probe }) => probe), ...counts.values()]);
  const snapshot = await readFileSnapshot(await recalculated(await formulas.written(await fileOf(state))));
  const checked = checkedWorkbook(snapshot, [plan]);
  invariant(checked.ok, "the recalculated workbook can be opened");
  const { book, workbook } = checked.value;
  const isSo = (probe: Probe): boolean => {
    const said = answer(probe, snapshot);
    invariant(said === 0 || said === 1, `a probe of ${probe.table} answers: ${String(said)}`);
    return said === 1;
  };
  const looks = grouped(formats.filter(({ probe }) => isSo(probe)), ({ table, key }) => `${table} ${key}`);
  return {
    snapshot,
    core: planWorkbook({ plan, targetYear, createdOn, entries: workbook.entries, dateSystem: snapshot.dateSystem }),
    findings: book.findings(),
    cell: (table, key, header) => tableCell(snapshot, table, key, header).value ?? "",
    validated: cells.map((cell) => ({ ...cell, isRefused: isSo(cell.probe) })),
    look: (table, key, header) => looks.get(`${table} ${key}`)?.find(({ columns }) => columns.includes(header))?.format ?? null,
    countsApart: (key) => {
      const probe = counts.get(key);
      return probe !== undefined && isSo(probe);
    },
  };
}

/** The entry columns of 目標実績 that only some kinds of goal are judged by. */
export const judgingColumns: readonly string[] = [goalsTable.actual, goalsTable.implementation, goalsTable.total, goalsTable.completedOn];

/** Charts show nothing that is compared here. */
function withoutCharts(state: DesiredState): DesiredState {
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
}
