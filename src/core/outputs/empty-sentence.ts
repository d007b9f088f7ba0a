import type { SummarySection } from "../summary/document/summary-document";

/** The sentence that stands for the rows of a section that has none. */
export function emptySentence({ empty }: Pick<SummarySection, "empty">): string {
  return empty === "" ? "該当するものはありません。" : empty;
}
