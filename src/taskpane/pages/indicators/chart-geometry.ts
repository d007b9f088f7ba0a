/** A figure of one fiscal year in a chart; `null` = none, so that the line has a gap. */
export interface ChartYear {
  readonly year: number;
  /** In tenths of a percent. */
  readonly tenths: number | null;
}

/** A place in the chart, in its own units from the upper left. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly tenths: number;
}

/** A line chart laid out: figures by year between a baseline and a target. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  /** Where years stand, from left to right. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly points: readonly ChartPoint[];
  /** Points of years that follow one another; a year without a figure parts two lines. */
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly baseline: number;
  readonly target: number;
  readonly left: number;
  readonly right: number;
}

const size = { width: 300, height: 130 } as const;
/** Room for the figures above their points, and for the years below. */
const margin = { left: 26, right: 26, top: 20, bottom: 22 } as const;
/** The least that a chart spans, in tenths: below it, rounding would look like a rise. */
const leastSpan = 40;

/** Lays out figures by year, baseline and target, in tenths of a percent: the whole span of them and a little more. */
export function chartGeometry(figures: readonly ChartYear[], baselineTenths: number, targetTenths: number): ChartGeometry {
  const known = [baselineTenths, targetTenths, ...figures.flatMap(({ tenths }) => tenths ?? [])];
  const middle = (Math.max(...known) + Math.min(...known)) / 2;
  const span = Math.max(leastSpan, (Math.max(...known) - Math.min(...known)) * 1.1);
  const { width, height } = size;
  const y = (tenths: number): number => margin.top + (height - margin.top - margin.bottom) * (0.5 - (tenths - middle) / span);
  const x = (position: number): number => margin.left + ((width - margin.left - margin.right) * position) / Math.max(1, figures.length - 1);
  const placed = figures.map(({ year, tenths }, position) => (tenths === null ? null : { x: x(position), y: y(tenths), year, tenths }));
  const lines: ChartPoint[][] = [];
  let isGap = true;
  for (const point of placed) {
    if (point !== null) {
      if (isGap) lines.push([]);
      lines.at(-1)?.push(point);
    }
    isGap = point === null;
  }
  return {
    width,
    height,
    years: figures.map(({ year }, position) => ({ x: x(position), year })),
    points: placed.flatMap((point) => point ?? []),
    lines,
    baseline: y(baselineTenths),
    target: y(targetTenths),
    left: margin.left / 2,
    right: width - margin.right / 2,
  };
}
