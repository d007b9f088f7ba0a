import type { ChartAxis } from "../model/chart";
import { assertUnprotected } from "../operations/protection";
import { hostClass, type Scalar } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireNumber, wireText, wireWord } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { ChartOfSheet, Session } from "./session";

interface AxisOfChart extends ChartOfSheet {
  readonly axis: ChartAxis;
}

/** The axes of a chart. */
export const chartAxes = hostClass<ChartOfSheet, Excel.ChartAxes, Session>("ChartAxes", {
  objects: {
    ValueAxis: (target, session) => chartAxis({ ...target, axis: target.chart.valueAxis }, session),
    CategoryAxis: (target, session) => chartAxis({ ...target, axis: target.chart.categoryAxis }, session),
  },
});

const chartAxis = hostClass<AxisOfChart, Excel.ChartAxis, Session>("ChartAxis", {
  scalars: {
    Maximum: bound("maximum"),
    Minimum: bound("minimum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: { get: ({ axis }) => axis.numberFormat, set: (target, value) => edited(target).numberFormat = wireText(value) },
    Visible: { get: ({ axis }) => axis.isVisible, set: (target, value) => edited(target).isVisible = wireBoolean(value) },
    MajorTickMark: { get: ({ axis }) => axis.majorTickMark, set: (target, value) => edited(target).majorTickMark = wireWord(value, ["None", "Cross", "Inside", "Outside"]) },
    LinkNumberFormat: { get: () => false, set: (_target, value) => { wireBoolean(value); } },
  },
  objects: {
    MajorGridlines: (target, session) => majorGridlines(target, session),
    Format: (target, session) => axisFormat(target, session),
    Title: (target, session) => axisTitle(target, session),
  },
});

/** A bound that Excel chooses itself reads as 0 and is chosen again when an empty text is set ("ChartAxis.maximum"). */
function bound(name: "maximum" | "minimum" | "majorUnit"): Scalar<AxisOfChart, Session> {
  return { get: ({ axis }) => axis[name] ?? 0, set: (target, value) => edited(target)[name] = value === "" ? null : wireNumber(value) };
}

const majorGridlines = hostClass<AxisOfChart, Excel.ChartGridlines, Session>("ChartGridlines", {
  scalars: { Visible: { get: ({ axis }) => axis.hasMajorGridlines, set: (target, value) => edited(target).hasMajorGridlines = wireBoolean(value) } },
  objects: { Format: (target, session) => gridlinesFormat(target, session) },
});

const gridlinesFormat = hostClass<AxisOfChart, Excel.ChartGridlinesFormat, Session>("ChartGridlinesFormat", {
  objects: { Line: (target, session) => gridline(target, session) },
});

const gridline = hostClass<AxisOfChart, Excel.ChartLineFormat, Session>("ChartLineFormat", {
  scalars: { Color: { get: ({ axis }) => axis.gridlineColor, set: (target, value) => edited(target).gridlineColor = shownColor(wireColor(wireText(value))) } },
  methods: {
    Clear: (target) => {
      edited(target).hasMajorGridlines = false;
      return answer(null);
    },
  },
});

const axisFormat = hostClass<AxisOfChart, Excel.ChartAxisFormat, Session>("ChartAxisFormat", {
  objects: { Font: (target, session) => axisFont(target, session) },
});

const axisFont = hostClass<AxisOfChart, Excel.ChartFont, Session>("ChartFont", {
  scalars: { Size: { get: ({ axis }) => axis.fontSize, set: (target, value) => edited(target).fontSize = wireNumber(value) } },
});

const axisTitle = hostClass<AxisOfChart, Excel.ChartAxisTitle, Session>("ChartAxisTitle", {
  scalars: {
    Text: { get: ({ axis }) => axis.title, set: (target, value) => { edited(target).title = wireText(value); target.axis.hasTitle = true; } },
    Visible: { get: ({ axis }) => axis.hasTitle, set: (target, value) => edited(target).hasTitle = wireBoolean(value) },
  },
});

function edited({ sheet, chart, axis }: AxisOfChart): ChartAxis {
  assertUnprotected(sheet);
  chart.carried = null;
  return axis;
}
