import { assertUnprotected } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { wireBoolean, wireNumber, wireText, wireWord } from "../protocol/wire-value";
import type { Chart } from "../model/chart";
import { shownColor, wireColor } from "./colors";
import type { ChartOfSheet, Session } from "./session";

/** A chart's title. */
export const chartTitle = hostClass<ChartOfSheet, Excel.ChartTitle, Session>("ChartTitle", {
  scalars: {
    Text: { get: ({ chart }) => chart.title, set: (target, value) => { edited(target).title = wireText(value); target.chart.hasTitle = true; } },
    Visible: { get: ({ chart }) => chart.hasTitle, set: (target, value) => edited(target).hasTitle = wireBoolean(value) },
    Overlay: { get: () => false, set: (_target, value) => { wireBoolean(value); } },
  },
  objects: { Format: (target, session) => titleFormat(target, session) },
});

const titleFormat = hostClass<ChartOfSheet, Excel.ChartTitleFormat, Session>("ChartTitleFormat", {
  objects: { Font: (target, session) => titleFont(target, session) },
});

const titleFont = hostClass<ChartOfSheet, Excel.ChartFont, Session>("ChartFont", {
  scalars: {
    Size: { get: ({ chart }) => chart.titleSize, set: (target, value) => edited(target).titleSize = wireNumber(value) },
    Bold: { get: ({ chart }) => chart.isTitleBold, set: (target, value) => edited(target).isTitleBold = wireBoolean(value) },
    Color: { get: ({ chart }) => chart.titleColor, set: (target, value) => edited(target).titleColor = shownColor(wireColor(wireText(value))) },
  },
});

/** A chart's legend. */
export const chartLegend = hostClass<ChartOfSheet, Excel.ChartLegend, Session>("ChartLegend", {
  scalars: {
    Visible: { get: ({ chart }) => chart.hasLegend, set: (target, value) => edited(target).hasLegend = wireBoolean(value) },
    Position: { get: ({ chart }) => chart.legendPosition, set: (target, value) => edited(target).legendPosition = wireWord(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]) },
    Overlay: { get: () => false, set: (_target, value) => { wireBoolean(value); } },
  },
});

function edited({ sheet, chart }: ChartOfSheet): Chart {
  assertUnprotected(sheet);
  chart.carried = null;
  return chart;
}
