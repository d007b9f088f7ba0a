import type { CellAddress } from "../../core/workbook/address";
import type { Step } from "../../core/workbook/command";
import type { ChartLine, LineChart } from "../../core/workbook/line-chart";
import { type Work, work } from "./work";

/** The lines across a chart: by default they are as dark as what the chart shows. */
const paleLine = "#DDE2E7";

/** A line chart on a new sheet, whose numbers stand on the same sheet. */
export function chartWork(steps: readonly Step[], chart: LineChart, sheet: string): Work {
  return work("pages", steps, { calls: 30 + chart.lines.length * 14, payload: chart }, (context) => addChart(context.workbook.worksheets.getItem(sheet), chart));
}

interface Span {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

function rangeOf(sheet: Excel.Worksheet, { first, last }: Span): Excel.Range {
  return sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

function addChart(sheet: Excel.Worksheet, chart: LineChart): void {
  const [first, ...others] = chart.lines;
  if (first === undefined) return;
  const added = sheet.charts.add("LineMarkers", rangeOf(sheet, first.values), "Columns");
  // By its name it is told from charts of the user's when the sheet has to be finished.
  added.name = chart.title;
  added.title.text = chart.title;
  added.title.format.font.size = 12;
  drawLine(sheet, added.series.getItemAt(0), chart, first);
  for (const line of others) {
    const series = added.series.add(line.name);
    series.setValues(rangeOf(sheet, line.values));
    drawLine(sheet, series, chart, line);
  }
  const { valueAxis, categoryAxis } = added.axes;
  valueAxis.maximum = chart.maximum;
  valueAxis.numberFormat = "0%";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = paleLine;
  categoryAxis.majorTickMark = "None";
  added.legend.position = "Bottom";
  // Excel draws on across a #N/A whatever is said here.
  added.displayBlanksAs = "Interplotted";
  added.setPosition(rangeOf(sheet, { first: chart.place.first, last: chart.place.first }), rangeOf(sheet, { first: chart.place.last, last: chart.place.last }));
}

function drawLine(sheet: Excel.Worksheet, series: Excel.ChartSeries, chart: LineChart, { name, color, dashed }: ChartLine): void {
  series.name = name;
  series.setXAxisValues(rangeOf(sheet, chart.categories));
  series.smooth = false;
  series.format.line.color = `#${color}`;
  series.format.line.weight = dashed ? 1.5 : 2.5;
  series.format.line.lineStyle = dashed ? "Dash" : "Continuous";
  series.markerStyle = dashed ? "None" : "Circle";
  if (dashed) return;
  series.markerSize = 7;
  series.markerBackgroundColor = `#${color}`;
  series.markerForegroundColor = `#${color}`;
}
