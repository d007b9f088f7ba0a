import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chartGeometry } from "../../../../src/taskpane/pages/indicators/chart-geometry";

const tenths = fc.integer({ min: 0, max: 1000 });
const figures = fc.array(fc.option(tenths), { minLength: 2, maxLength: 6 }).map((values) => values.map((value, offset) => ({ year: 2020 + offset, tenths: value })));

describe("a chart of figures by year", () => {
  test("has everything within its edges, and what is higher above", () => {
    fc.assert(
      fc.property(figures, tenths, tenths, (years, baseline, target) => {
        const { points, width, height, baseline: low, target: high } = chartGeometry(years, baseline, target);
        for (const { x, y } of points) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        expect(Math.sign(low - high)).toBe(Math.sign(target - baseline));
        for (const point of points) expect(Math.sign(low - point.y)).toBe(Math.sign(point.tenths - baseline));
      }),
    );
  });

  test("draws a point for every figure and a line for every run of years, never across a year without one", () => {
    fc.assert(
      fc.property(figures, tenths, tenths, (years, baseline, target) => {
        const { points, lines } = chartGeometry(years, baseline, target);
        expect(points.map(({ year }) => year)).toEqual(years.filter((one) => one.tenths !== null).map(({ year }) => year));
        expect(lines.flat()).toEqual(points);
        for (const line of lines) expect(line.map(({ year }) => year)).toEqual(line.map((_, offset) => (line[0]?.year ?? 0) + offset));
        for (const [position, line] of lines.entries()) if (position > 0) expect((line[0]?.year ?? 0) - (lines[position - 1]?.at(-1)?.year ?? 0)).toBeGreaterThan(1);
      }),
    );
  });

  test("does not make much of little: a tenth of a point is no cliff", () => {
    const { points, height } = chartGeometry([{ year: 2020, tenths: 843 }, { year: 2021, tenths: 844 }], 843, 843);
    expect((points[0]?.y ?? 0) - (points[1]?.y ?? 0)).toBeLessThan(height / 20);
  });
});
