import { indicatorsTable as headers } from "../contract/tables";
import { yearHeader } from "../contract/year-header";
import { fiscalYearLabel } from "../plan/fiscal-year";
import type { CellAddress } from "../workbook/address";
import type { DesiredCell } from "../workbook/desired-state";
import type { LineChart } from "../workbook/line-chart";
import { firstDefinitionRow } from "./indicator-definitions";
import { headerFormat, noteFormat, numberFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { figuresOf } from "./survey-rows";
import { tablePlace } from "./table-sheet";

/** Height of a chart in rows; two stand side by side. */
const chartRows = 15;

/** The block that feeds the charts stands right of the printed columns, one column apart. */
export function chartBlockColumn(tableColumns: number): number {
  return tableColumns + 1;
}

/** The last row the charts cover. */
export function lastChartRow(context: SheetContext): number {
  return firstChartRow(context) + Math.ceil(context.plan.indicators.length / 2) * (chartRows + 1);
}

function firstChartRow({ plan }: SheetContext): number {
  return firstDefinitionRow(plan) + plan.indicators.length + 1;
}

function chartYears(context: SheetContext): number[] {
  return [context.plan.baselineYear, ...context.years];
}

function blockRow(context: SheetContext, indicator: number, year: number): number {
  return tablePlace.row + 1 + indicator * chartYears(context).length + year;
}

/** What the charts draw: for each indicator and year the actual (or #N/A, which leaves a gap), the baseline, the target. */
export function chartBlock(context: SheetContext, tableColumns: number): DesiredCell[] {
  const column = chartBlockColumn(tableColumns);
  const heads = [headers.label, yearHeader, "実績", "基準", "目標"].map((value, offset): DesiredCell => ({
    at: { row: tablePlace.row, column: column + offset },
    owner: "plan",
    value,
    format: headerFormat,
  }));
  const rows = context.plan.indicators.flatMap((indicator, position) => {
    const of = (header: string): string => `INDEX(Indicators[${header}],MATCH("${indicator.id}",Indicators[${headers.key}],0))`;
    const figures = figuresOf(context, indicator);
    return chartYears(context).flatMap((year, index): DesiredCell[] => {
      const row = blockRow(context, position, index);
      const isBaseline = year === context.plan.baselineYear;
      const actual = of(isBaseline ? headers.baseline : headers.actual(year));
      const value = isBaseline ? indicator.baselineTenths / 1000 : (figures.get(year)?.value ?? "#N/A");
      const percent = { ...noteFormat, numberFormat: numberFormats.percent };
      return [
        { at: { row, column }, owner: "plan", value: indicator.label, format: noteFormat },
        { at: { row, column: column + 1 }, owner: "plan", value: fiscalYearLabel(year), format: noteFormat },
        { at: { row, column: column + 2 }, owner: "computed", value, formula: `IF(ISNUMBER(${actual}),${actual},NA())`, format: percent },
        { at: { row, column: column + 3 }, owner: "computed", value: indicator.baselineTenths / 1000, formula: of(headers.baseline), format: percent },
        { at: { row, column: column + 4 }, owner: "computed", value: indicator.targetTenths / 1000, formula: of(headers.target), format: percent },
      ];
    });
  });
  return [...heads, ...rows];
}

/** A line chart per indicator: actual, baseline and target by year. */
export function indicatorCharts(context: SheetContext, tableColumns: number): LineChart[] {
  const column = chartBlockColumn(tableColumns);
  const halves = Math.floor(tableColumns / 2);
  return context.plan.indicators.map((indicator, position) => {
    const span = (offset: number): { first: CellAddress; last: CellAddress } => ({
      first: { row: blockRow(context, position, 0), column: column + offset },
      last: { row: blockRow(context, position, chartYears(context).length - 1), column: column + offset },
    });
    const top = firstChartRow(context) + Math.floor(position / 2) * (chartRows + 1);
    const isLeft = position % 2 === 0;
    return {
      title: indicator.item.endsWith(indicator.label) ? indicator.item : `${indicator.item}　${indicator.label}`,
      categories: span(1),
      lines: [
        { name: "実績", values: span(2), color: "1F5673", dashed: false },
        { name: "基準", values: span(3), color: "8A94A0", dashed: true },
        { name: "目標", values: span(4), color: "B4540A", dashed: true },
      ],
      place: { first: { row: top, column: isLeft ? 0 : halves }, last: { row: top + chartRows, column: isLeft ? halves : tableColumns } },
      maximum: 1,
    };
  });
}
