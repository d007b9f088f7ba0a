import { progressTable } from "../core/contract/tables";
import { type confirmations, returned } from "../core/contract/vocabulary";
import { typedTextIn } from "../core/entries/cell-reading";
import type { EntryRow } from "../core/entries/entry-row";
import type { Plan } from "../core/plan/plan";
import { type Result, success } from "../core/shared/result";
import type { CellValue } from "../core/workbook/cell";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";
import { withMore } from "./with-more";

/** What HR says to reports. */
export interface Confirmation {
  /** 進捗IDs. */
  readonly keys: readonly string[];
  /** 人事課確認. */
  readonly word: (typeof confirmations)[number];
  /** Added to 人事課コメント below what stands there; `""` adds nothing. */
  readonly comment: string;
}

/** What it came to: how many reports bear it now. */
export interface ConfirmedReports {
  readonly reports: number;
  readonly left: LeftAlone;
}

/**
 * 人事課確認: writes what HR says to reports. One that is given back loses its
 * 提出日, so that its department can submit it anew; only what still says what
 * it said when it was read is written to.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function confirmReports(port: WorkbookPort, plans: readonly Plan[], confirmation: Confirmation): Promise<Result<ConfirmedReports, UnusableWorkbook>> {
  const read = checkedWorkbook(await port.read(), plans);
  if (!read.ok) return read;
  const { book, workbook } = read.value;
  const rows = confirmation.keys.flatMap((key) => book.row(progressTable.name, key) ?? []);
  const entries = rows.map((row) => ({ row, cells: cellsOf(row, confirmation), besides: [progressTable.status, progressTable.result] }));
  const { conflicts } = await port.apply(entryCommands(read.value, progressTable.name, entries), workbook.place.naming);
  const left = leftAlone(conflicts);
  const gone = confirmation.keys.length - rows.length;
  return success({ reports: rows.length - new Set(conflicts.map(({ change }) => change.row.index)).size, left: { ...left, moved: left.moved + gone } });
}

function cellsOf(row: EntryRow, { word, comment }: Confirmation): ReadonlyMap<string, CellValue> {
  const text = withMore(typedTextIn(row.cell(progressTable.comment)), comment);
  return new Map<string, CellValue>([
    [progressTable.confirmation, word],
    ...(text === null ? [] : [[progressTable.comment, text] as const]),
    ...(word === returned ? [[progressTable.submittedOn, null] as const] : []),
  ]);
}
