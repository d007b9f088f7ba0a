import type { CellAddress } from "../../../core/workbook/address";
import type { FileRange } from "../file-range";
import type { FileChart } from "../file-sheet";
import { attribute, child, descendant, type MarkupElement, numeric } from "../markup/markup-element";
import type { BookPackage } from "./book-package";
import { lineChart } from "./line-charts";

/** English metric units in an inch's 96th part, times the size of a cell that nobody has changed. */
const [emuOfColumn, emuOfRow] = [64 * 9_525, 20 * 9_525];

/** The charts of a sheet. Those that need other parts of the file, and the newer kinds, are left out. */
export function fileCharts(from: BookPackage, sheetPart: string, sheet: string): FileChart[] {
  const drawingPart = from.linked(sheetPart, "drawing");
  if (drawingPart === null) return [];
  const links = from.links(drawingPart);
  return (from.tree(drawingPart)?.children ?? []).flatMap((anchor): FileChart[] => {
    const frame = descendant(anchor, "graphicFrame", "graphic", "graphicData", "chart");
    const link = links.get(attribute(frame, "r:id") ?? "");
    const place = anchored(anchor);
    if (place === null || link?.type !== "chart") return [];
    const root = from.tree(link.part);
    const line = root === null ? null : lineChart(root, sheet, place);
    if (line !== null) return [{ kind: "line", line }];
    const carried = from.text(link.part);
    return carried === null || /\sr:(id|embed|link)=/.test(carried) ? [] : [{ kind: "other", place, carried }];
  });
}

function anchored(anchor: MarkupElement): FileRange | null {
  const first = corner(child(anchor, "from"));
  if (first === null) return null;
  const size = child(anchor, "ext");
  const cells = (name: string, unit: number): number => Math.max(1, Math.ceil((numeric(size, name) ?? 0) / unit));
  const last = corner(child(anchor, "to")) ?? { row: first.row + cells("cy", emuOfRow), column: first.column + cells("cx", emuOfColumn) };
  return { first, last };
}

function corner(element: MarkupElement | null): CellAddress | null {
  if (element === null) return null;
  const [row, column] = [Number(child(element, "row")?.text), Number(child(element, "col")?.text)];
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0 ? { row, column } : null;
}
