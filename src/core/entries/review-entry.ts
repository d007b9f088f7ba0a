import { reviewsTable } from "../contract/tables";
import { publishable } from "../contract/vocabulary";
import { enteredCell, typedTextIn, wordsIn } from "./cell-reading";
import type { Cell } from "../workbook/cell";
import type { EntryRow } from "./entry-row";

/** What HR drew together of one initiative in a fiscal year, but for 会議での意見・決定, which stays on its sheet. `null` = not entered. */
export interface ReviewEntry {
  /** 進捗区分. */
  readonly grade: string | null;
  /** 公表用実績. */
  readonly result: string | null;
  /** 遅れの理由・対応. */
  readonly remedy: string | null;
  readonly direction: string | null;
  /** 公表 as chosen. */
  readonly publication: string | null;
  /** Whether 公表 is 可: only then may its texts leave the workbook. */
  readonly isPublishable: boolean;
}

/** A row of 取りまとめ nobody has filled in. */
export const emptyReview: ReviewEntry = { grade: null, result: null, remedy: null, direction: null, publication: null, isPublishable: false };

/** The entry on a row of 取りまとめ; a cell that shows an error is not entered. */
export function reviewEntry(row: EntryRow): ReviewEntry {
  const entered = (header: string): Cell => enteredCell(row.cell(header));
  const publication = wordsIn(entered(reviewsTable.publication));
  return {
    grade: wordsIn(entered(reviewsTable.grade)),
    result: typedTextIn(entered(reviewsTable.result)),
    remedy: typedTextIn(entered(reviewsTable.remedy)),
    direction: wordsIn(entered(reviewsTable.direction)),
    publication,
    isPublishable: publication === publishable,
  };
}
