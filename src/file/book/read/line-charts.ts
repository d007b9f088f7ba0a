import type { ChartLine, LineChart } from "../../../core/workbook/line-chart";
import { quotedSheetName } from "../../../core/workbook/address";
import { type FileRange, parsedRange } from "../file-range";
import { attribute, child, children, descendant, type MarkupElement, numeric } from "../markup/markup-element";

/** A chart part as a line chart such as we draw, or `null` when anything in it says more than that. */
export function lineChart(root: MarkupElement, sheet: string, place: FileRange): LineChart | null {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const drawn = child(area, "lineChart");
  const axis = child(area, "valAx");
  const maximum = numeric(descendant(axis, "scaling", "max"), "val");
  const title = plainText(descendant(chart, "title", "tx", "rich"));
  const series = children(drawn, "ser");
  const lines = series.map((element) => chartLine(element, sheet));
  const [categories = null] = series.map((element) => reference(child(element, "cat"), sheet));
  const isPlain =
    (area?.children ?? []).filter(({ local }) => local.endsWith("Chart")).length === 1 &&
    attribute(child(chart, "dispBlanksAs"), "val") === "span" &&
    attribute(child(axis, "numFmt"), "formatCode") === "0%" &&
    attribute(descendant(chart, "legend", "legendPos"), "val") === "b" &&
    child(child(axis, "scaling"), "min") === null &&
    child(axis, "title") === null &&
    series.every((element) => child(element, "dLbls") === null && child(element, "trendline") === null);
  if (!isPlain || maximum === null || title === "" || categories === null || lines.includes(null)) return null;
  return { title, categories, lines: lines.filter((line) => line !== null), place, maximum };
}

function chartLine(series: MarkupElement, sheet: string): ChartLine | null {
  const name = descendant(series, "tx", "v")?.text ?? null;
  const values = reference(child(series, "val"), sheet);
  const line = descendant(series, "spPr", "ln");
  const color = attribute(descendant(line, "solidFill", "srgbClr"), "val");
  if (name === null || values === null || color === null) return null;
  return { name, values, color: color.toUpperCase(), dashed: attribute(child(line, "prstDash"), "val") === "dash" };
}

/** The range a series reads, when it stands on the chart's own sheet. */
function reference(element: MarkupElement | null, sheet: string): FileRange | null {
  const text = element?.children.flatMap((source) => child(source, "f")?.text ?? [])[0] ?? "";
  const cut = text.lastIndexOf("!");
  const isOwn = [sheet, quotedSheetName(sheet)].includes(text.slice(0, Math.max(cut, 0)));
  return isOwn ? parsedRange(text.slice(cut + 1)) : null;
}

function plainText(element: MarkupElement | null): string {
  if (element === null) return "";
  return element.local === "t" ? element.text : element.children.map(plainText).join("");
}
