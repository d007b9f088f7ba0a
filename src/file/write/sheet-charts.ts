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
    titleFontSize: 12,
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
    // Excel draws on across a #N/A whatever is said here; LibreOffice would draw it as zero unless told to go on.
    dispBlanksAs: "span",
    axes: { x: { majorTickMark: "none" }, y: { minorTickMark: "none", gridlines: { major: true }, scale: { max: chart.maximum }, numberFormat: { formatCode: "0%" } } },
  };
}

/** A chart part whose lines across are pale: by default they are as dark as what the chart shows. */
export function withPaleGridlines(xml: string): string {
  return xml.replaceAll("<c:majorGridlines/>", `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${paleLine}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`);
}

const paleLine = "DDE2E7";
