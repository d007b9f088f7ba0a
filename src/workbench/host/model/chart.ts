import type { FileChart } from "../../../file/book/file-sheet";
import type { Area } from "./area";

/** A series of a chart; colours as `#RRGGBB`, weights in points. */
export interface ChartSeries {
  name: string;
  values: Area | null;
  categories: Area | null;
  color: string;
  weight: number;
  lineStyle: string;
  chartType: string;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  isSmooth: boolean;
}

/** An axis of a chart. `null` bounds are chosen by Excel. */
export interface ChartAxis {
  maximum: number | null;
  minimum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  isVisible: boolean;
  title: string;
  hasTitle: boolean;
  hasMajorGridlines: boolean;
  hasMinorGridlines: boolean;
  gridlineColor: string;
  fontSize: number;
  majorTickMark: string;
}

/** A chart of a sheet. Its place in points, unless it was set over cells (assumed: `chartPlaces`). */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  hasTitle: boolean;
  titleSize: number;
  titleColor: string;
  isTitleBold: boolean;
  series: ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  hasLegend: boolean;
  legendPosition: string;
  displayBlanksAs: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The cells it covers, when `setPosition` was used or a file said so. */
  place: Area | null;
  /** As the file had it, until something about it is changed. */
  carried: FileChart | null;
}

/** An axis as Excel makes it. */
export function newAxis(hasMajorGridlines: boolean): ChartAxis {
  return {
    maximum: null,
    minimum: null,
    majorUnit: null,
    numberFormat: "General",
    isVisible: true,
    title: "",
    hasTitle: false,
    hasMajorGridlines,
    hasMinorGridlines: false,
    gridlineColor: "#D9D9D9",
    fontSize: 9,
    majorTickMark: "None",
  };
}

/** A series as Excel makes it. */
export function newSeries(name: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    color: "#4472C4",
    weight: 2.25,
    lineStyle: "Automatic",
    chartType: "Line",
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "#4472C4",
    markerForegroundColor: "#4472C4",
    isSmooth: false,
  };
}

/** A chart as Excel makes it. */
export function newChart(id: string, name: string, type: string): Chart {
  return {
    id,
    name,
    type,
    title: "",
    hasTitle: true,
    titleSize: 14,
    titleColor: "#595959",
    isTitleBold: false,
    series: [],
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    hasLegend: true,
    legendPosition: "Bottom",
    displayBlanksAs: "NotPlotted",
    top: 50,
    left: 50,
    width: 360,
    height: 216,
    place: null,
    carried: null,
  };
}
