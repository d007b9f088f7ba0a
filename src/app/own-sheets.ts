import { sheetTitles } from "../core/contract/sheet-titles";
import type { PreparedUpdate } from "./prepare-update";

/** What the sheets that a person is led to are called in a workbook. */
export interface OwnSheets {
  readonly cover: string;
  readonly progress: string;
  readonly revisions: string;
  readonly updateLog: string;
}

/** What the sheets that a person is led to are called in a workbook that was read: people may have renamed them. */
export function ownSheets({ difference: { place } }: PreparedUpdate): OwnSheets {
  const { sheet } = place.naming;
  return { cover: sheet(sheetTitles.cover), progress: sheet(sheetTitles.progress), revisions: sheet(sheetTitles.revisions), updateLog: sheet(sheetTitles.updateLog) };
}
