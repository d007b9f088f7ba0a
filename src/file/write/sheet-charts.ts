import type { SheetChart } from "hucre";
import { quotedSheetName } from "../../core/workbook/address";
import type { LineChart } from "../../core/workbook/line-chart";
import { absoluteRange } from "./sheet-rules";

/** A line chart in the file library's terms; its numbers stand on the sheet named. */
export function sheetChart(chart: LineChart, sheet: string): SheetChart {
  const range = (span: LineChart["categories"]): string => `${quotedSheetName(sheet)}!${absoluteRange(span.first, span.last)}`;
  return {
    type: "line",
    title: chart.title,
    series: chart.lines.map((line) => ({
      name: line.name,
      values: range(line.values),
      categories: range(chart.categories),
      color: line.color,
      smooth: false,
      stroke: { width: line.dashed ? 1.5 : 2.5, ...(line.dashed ? { dash: "dash" as const } : {}) },
      marker: line.dashed ? { symbol: "none" as const } : { symbol: "circle" as const, size: 7 },
    })),
    anchor: {
      from: { row: chart.place.first.row, col: chart.place.first.column },
      to: { row: chart.place.last.row, col: chart.place.last.column },
    },
    legend: "bottom",
    dispBlanksAs: "gap",
    axes: { x: { majorTickMark: "none" }, y: { minorTickMark: "none", gridlines: { major: true }, scale: { min: chart.minimum, max: chart.maximum }, numberFormat: { formatCode: "0%" } } },
  };
}
