import type { AttainmentReport } from "../app/attainment-report";
import { textWidth } from "../app/text-width";

interface Words {
  readonly heading: string;
  readonly columns: readonly string[];
  /** What stands where there is no value. */
  readonly none: string;
}

/** A report as lines of columns for reading in a terminal. */
export function attainmentTable(report: AttainmentReport, words: Words): string {
  const percent = (value: number | null): string => (value === null ? words.none : `${value.toFixed(1)}%`);
  const points = (value: number | null): string => (value === null ? words.none : `${value > 0 ? "+" : value < 0 ? "▲" : ""}${Math.abs(value).toFixed(1)}`);
  const rows = report.indicators.map(({ id, baseline, target, latest }) => [
    id,
    percent(baseline),
    percent(target),
    latest.year ?? words.none,
    percent(latest.actual),
    points(latest.difference),
    percent(latest.rate),
    latest.judgement,
  ]);
  const table = [words.columns, ...rows];
  const widths = words.columns.map((_, column) => Math.max(...table.map((row) => textWidth(row[column] ?? ""))));
  const lines = table.map((row) => row.map((text, column) => text + " ".repeat((widths[column] ?? 0) - textWidth(text))).join("  ").trimEnd());
  return [words.heading, "", ...lines, "", ...report.items.map(({ item, judgement }) => `${item}: ${judgement}`)].join("\n");
}
