import { sum } from "../../shared/sum";
import { pageWidth, type SummaryColumn } from "./summary-document";

/** Columns made to fit the page: what is too much is taken from the widest, down to one part each. */
export function withinPage(columns: readonly SummaryColumn[]): SummaryColumn[] {
  const widths = columns.map(({ width }) => width);
  for (let excess = sum(widths) - pageWidth; excess > 0; excess -= 1) {
    const widest = Math.max(...widths);
    if (widest <= 1) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}
