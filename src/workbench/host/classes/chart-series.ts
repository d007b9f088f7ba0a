import { type ChartSeries, newSeries } from "../model/chart";
import type { Area } from "../model/area";
import { RangePlace } from "../model/range-place";
import { assertUnprotected } from "../operations/protection";
import type { CallArguments } from "../protocol/call-arguments";
import { hostClass, type Scalar } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireNumber, wireText, wireWord } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { ChartOfSheet, Session } from "./session";

interface SeriesOfChart extends ChartOfSheet {
  readonly series: ChartSeries;
}

/** The series of a chart. */
export const chartSeriesCollection = hostClass<ChartOfSheet, Excel.ChartSeriesCollection, Session>("ChartSeriesCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length, isOnlyByName: true } },
  items: (target, session) => target.chart.series.map((series) => chartSeries({ ...target, series }, session)),
  methods: {
    Add: (target, args, session) => {
      assertUnprotected(target.sheet);
      target.chart.carried = null;
      const series = newSeries(args.textOr(0, `系列${target.chart.series.length + 1}`));
      target.chart.series.splice(args.integerOr(1, target.chart.series.length), 0, series);
      return chartSeries({ ...target, series }, session);
    },
    GetCount: ({ chart }) => answer(chart.series.length),
    GetItemAt: (target, args, session) => {
      const series = target.chart.series[args.integer(0)];
      if (series === undefined) throw invalidArgument();
      return chartSeries({ ...target, series }, session);
    },
  },
});

const markers = ["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"] as const;
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;

const chartSeries = hostClass<SeriesOfChart, Excel.ChartSeries, Session>("ChartSeries", {
  scalars: {
    Name: { get: ({ series }) => series.name, set: (target, value) => edited(target).name = wireText(value) },
    ChartType: { get: ({ series }) => series.chartType, set: (target, value) => edited(target).chartType = wireText(value) },
    MarkerStyle: { get: ({ series }) => series.markerStyle, set: (target, value) => edited(target).markerStyle = wireWord(value, markers) },
    MarkerSize: {
      get: ({ series }) => series.markerSize,
      set: (target, value) => {
        const size = wireNumber(value);
        // 2 to 72 ("ChartSeries.markerSize").
        if (size < 2 || size > 72) throw invalidArgument();
        edited(target).markerSize = size;
      },
    },
    MarkerBackgroundColor: color("markerBackgroundColor"),
    MarkerForegroundColor: color("markerForegroundColor"),
    Smooth: { get: ({ series }) => series.isSmooth, set: (target, value) => edited(target).isSmooth = wireBoolean(value) },
  },
  objects: { Format: (target, session) => seriesFormat(target, session) },
  methods: {
    SetValues: (target, args) => {
      edited(target).values = dataArea(target, args);
      return answer(null);
    },
    SetXAxisValues: (target, args) => {
      edited(target).categories = dataArea(target, args);
      return answer(null);
    },
    Delete: (target) => {
      edited(target);
      target.chart.series = target.chart.series.filter((other) => other !== target.series);
      return answer(null);
    },
  },
});

const seriesFormat = hostClass<SeriesOfChart, Excel.ChartSeriesFormat, Session>("ChartSeriesFormat", {
  objects: { Line: (target, session) => seriesLine(target, session) },
});

const seriesLine = hostClass<SeriesOfChart, Excel.ChartLineFormat, Session>("ChartLineFormat", {
  scalars: {
    Color: color("color"),
    Weight: { get: ({ series }) => series.weight, set: (target, value) => edited(target).weight = wireNumber(value) },
    LineStyle: { get: ({ series }) => series.lineStyle, set: (target, value) => edited(target).lineStyle = wireWord(value, lineStyles) },
  },
  methods: {
    Clear: (target) => {
      edited(target).lineStyle = "None";
      return answer(null);
    },
  },
});

function color(name: "color" | "markerBackgroundColor" | "markerForegroundColor"): Scalar<SeriesOfChart, Session> {
  return { get: ({ series }) => series[name], set: (target, value) => edited(target)[name] = shownColor(wireColor(wireText(value))) };
}

/** Values stand on the chart's own sheet here; others are refused. */
function dataArea({ sheet }: SeriesOfChart, args: CallArguments): Area {
  const place = args.target(0);
  if (!(place instanceof RangePlace) || place.sheet !== sheet) throw invalidArgument("The host draws charts of cells on their own sheet only.");
  return place.area;
}

function edited({ sheet, chart, series }: SeriesOfChart): ChartSeries {
  assertUnprotected(sheet);
  chart.carried = null;
  return series;
}
