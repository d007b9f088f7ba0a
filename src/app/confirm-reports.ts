import { progressTable } from "../core/contract/tables";
import type { confirmations } from "../core/contract/vocabulary";
import type { CellValue } from "../core/workbook/cell";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { type LeftAlone, leftAlone } from "./left-alone";

/** What HR says to reports. */
export interface Confirmation {
  /** 進捗IDs. */
  readonly keys: readonly string[];
  /** 人事課確認; `null` takes it back. */
  readonly word: (typeof confirmations)[number] | null;
  /** 人事課コメント; `null` leaves the comment that stands there. */
  readonly comment: string | null;
}

/**
 * 人事課確認: writes what HR says to reports. The workbook must just have been read.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function confirmReports(port: WorkbookPort, checked: CheckedWorkbook, { keys, word, comment }: Confirmation): Promise<{ readonly written: number; readonly left: LeftAlone }> {
  const cells = new Map<string, CellValue>([[progressTable.confirmation, word], ...(comment === null ? [] : [[progressTable.comment, comment] as const])]);
  const entries = keys.flatMap((key) => {
    const row = checked.book.row(progressTable.name, key);
    return row === null ? [] : [{ row, cells }];
  });
  const { applied, conflicts } = await port.apply(entryCommands(checked, progressTable.name, entries), checked.workbook.place.naming);
  return { written: applied.length, left: leftAlone(conflicts) };
}
