import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import type { Revision } from "../../../src/core/plan/revision";

/** The sheets whose text can be revised. */
export type RevisedSheet = "initiatives" | "schedule" | "goals" | "indicators";

/** A revision of one item of a row, from 令和3年度 on unless said otherwise. */
export function revisionOf(sheet: RevisedSheet, targetId: string, item: string, after: Revision["after"], more: Partial<Revision> = {}): Revision {
  return { id: null, target: sheetTitles[sheet], fromYear: 2021, targetId, item, after, ...more };
}
