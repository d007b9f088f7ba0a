import type { LineChart } from "../../../core/workbook/line-chart";
import type { FileChart } from "../../../file/book/file-sheet";
import type { Book } from "../model/book";
import { type Chart, newChart, newSeries } from "../model/chart";
import { areaOfRange, rangeOfArea } from "./file-areas";

/** A chart of a file. One the file library cannot read is carried along with its place. */
export function openedChart(book: Book, file: FileChart, index: number): Chart {
  const chart = newChart(`{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0004-0000-0000-000000000000}`, `グラフ ${index + 1}`, "Line");
  chart.place = areaOfRange(file.kind === "line" ? file.line.place : file.place);
  if (file.kind === "line") {
    const { title, categories, lines, maximum } = file.line;
    chart.title = title;
    chart.valueAxis.maximum = maximum;
    chart.series = lines.map((line) => ({
      ...newSeries(line.name),
      values: areaOfRange(line.values),
      categories: areaOfRange(categories),
      color: `#${line.color}`,
      lineStyle: line.dashed ? "Dash" : "Continuous",
      markerStyle: line.dashed ? "None" : "Circle",
    }));
  }
  chart.carried = file;
  return chart;
}

/** A chart as files write it: a line chart over cells of its sheet; any other that was made here is lost. */
export function savedChart(chart: Chart): FileChart | null {
  if (chart.carried?.kind === "other") return { ...chart.carried, place: chart.place === null ? chart.carried.place : rangeOfArea(chart.place) };
  const line = lineChart(chart);
  return line === null ? null : { kind: "line", line };
}

function lineChart(chart: Chart): LineChart | null {
  const [first] = chart.series;
  if (!chart.type.startsWith("Line") || chart.place === null || first?.categories == null) return null;
  return {
    title: chart.title,
    categories: rangeOfArea(first.categories),
    lines: chart.series.flatMap((series) =>
      series.values === null ? [] : [{ name: series.name, values: rangeOfArea(series.values), color: series.color.replace("#", ""), dashed: /dash|dot/iu.test(series.lineStyle) }],
    ),
    place: rangeOfArea(chart.place),
    maximum: chart.valueAxis.maximum ?? 1,
  };
}
