import { percentText, signedTenthsText } from "../shared/tenths-text";
import type { SummaryCell } from "../summary/document/summary-document";

/** Stands in print where there is no value: an empty cell would look forgotten, a zero would be a figure. */
export const noValue = "―";

/** A cell as documents print it: `57.5%`, `▲2.5`, `1,234人`, `2022/6/30`; where there is no value, why. */
export function printedCell(cell: SummaryCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "count":
      return `${grouped(cell.value)}${cell.unit}`;
    case "share":
      return percentText(cell.tenths);
    case "points":
      return signedTenthsText(cell.tenths);
    case "day":
      return cell.day.split("-").map(Number).join("/");
    case "none":
      return cell.state ?? noValue;
  }
}

/** Whether a cell holds a figure, which stands to the right. */
export function isFigure({ kind }: SummaryCell): boolean {
  return kind === "count" || kind === "share" || kind === "points";
}

/** A whole number in groups of three digits. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, ",");
}
