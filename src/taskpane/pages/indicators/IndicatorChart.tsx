import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { IndicatorCard } from "../../../app/indicator-cards";
import { tenthsText } from "../../../app/tenths-text";
import { useMessages } from "../../messages/language-context";
import { chartGeometry, type ChartYear } from "./chart-geometry";

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "380px", height: "auto" },
  actual: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
  point: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: "1px", [contrast]: { fill: "CanvasText", stroke: "Canvas" } },
  baseline: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", strokeDasharray: "2 3", [contrast]: { stroke: "CanvasText" } },
  target: { stroke: tokens.colorStatusSuccessForeground1, strokeWidth: "1.5px", strokeDasharray: "7 3", [contrast]: { stroke: "Highlight" } },
  year: { fill: tokens.colorNeutralForeground2, fontSize: "10px", textAnchor: "middle", [contrast]: { fill: "CanvasText" } },
  figure: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontWeight: 600, textAnchor: "middle", stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", paintOrder: "stroke", [contrast]: { fill: "CanvasText", stroke: "Canvas" } },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 12px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

interface IndicatorChartProps {
  readonly card: IndicatorCard;
  readonly baselineYear: number;
  readonly lastYear: number;
}

/** A figure by year between its baseline and its target; a year without a figure leaves a gap. */
export function IndicatorChart({ card: { summary }, baselineYear, lastYear }: IndicatorChartProps): ReactElement {
  const styles = useStyles();
  const { attainment, fiscalYear } = useMessages();
  const { indicators, percent } = attainment;
  const { chartLines } = indicators;
  const titleId = useId();
  const descriptionId = useId();
  const share = (tenths: number): string => percent(tenthsText(tenths));
  const { label, baselineTenths, targetTenths, targetAsPrinted } = summary;
  const ofYear = (year: number) => summary.years.find((one) => one.year === year);
  const figures = Array.from({ length: lastYear - baselineYear + 1 }, (_, offset): ChartYear => {
    const year = baselineYear + offset;
    return { year, tenths: year === baselineYear ? baselineTenths : (ofYear(year)?.actualTenths ?? null) };
  });
  const chart = chartGeometry(figures, baselineTenths, targetTenths);
  const isMaintained = baselineTenths === targetTenths;
  const told = indicators.chart({
    name: label,
    baseline: `${indicators.baseline(fiscalYear(baselineYear))} ${share(baselineTenths)}`,
    target: `${indicators.target(fiscalYear(lastYear))} ${targetAsPrinted}`,
    years: summary.years.map(({ year, state, actualTenths }) => `${fiscalYear(year)} ${actualTenths === null ? indicators.noValue(state) : share(actualTenths)}`),
  });
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-labelledby={titleId} aria-describedby={descriptionId}>
        <title id={titleId}>{indicators.chartName(label)}</title>
        <desc id={descriptionId}>{told}</desc>
        {isMaintained ? null : <line className={styles.baseline} x1={chart.left} x2={chart.right} y1={chart.baseline} y2={chart.baseline} />}
        <line className={styles.target} x1={chart.left} x2={chart.right} y1={chart.target} y2={chart.target} />
        {chart.lines.map((line) => <polyline key={line[0]?.year} className={styles.actual} points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />)}
        {chart.points.map(({ x, y, year, tenths }) => (
          <g key={year}>
            <circle className={styles.point} cx={x} cy={y} r={4} />
            <text className={styles.figure} x={x} y={y - 8}>{tenthsText(tenths)}</text>
          </g>
        ))}
        {chart.years.map(({ x, year }) => <text key={year} className={styles.year} x={x} y={chart.height - 5}>{fiscalYear(year)}</text>)}
      </svg>
      <div className={styles.legend} aria-hidden>
        <Legend text={chartLines.actual} line={styles.actual} point={styles.point} />
        {isMaintained ? null : <Legend text={`${chartLines.baseline} ${share(baselineTenths)}`} line={styles.baseline} />}
        <Legend text={isMaintained ? `${chartLines.maintained} ${share(targetTenths)}` : `${chartLines.target} ${share(targetTenths)}`} line={styles.target} />
      </div>
    </div>
  );
}

function Legend({ text, line, point }: { readonly text: string; readonly line: string; readonly point?: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <svg width="22" height="10" aria-hidden>
        <line className={mergeClasses(line)} x1="0" x2="22" y1="5" y2="5" />
        {point === undefined ? null : <circle className={point} cx="11" cy="5" r="4" />}
      </svg>
      <Text size={200}>{text}</Text>
    </span>
  );
}
