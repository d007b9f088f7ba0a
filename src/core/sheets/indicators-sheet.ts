import { sheetTitles } from "../contract/sheet-titles";
import { indicatorsTable as headers } from "../contract/tables";
import { carriedOut } from "../contract/vocabulary";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { indicatorKindLabels } from "../plan/indicator";
import type { Indicator } from "../plan/plan";
import type { CellFormat } from "../workbook/cell-format";
import type { CellValue } from "../workbook/cell";
import { desiredTable, type OwnerFormats, type TableSpec } from "../workbook/define-table";
import type { ConditionalFormat, DesiredSheet } from "../workbook/desired-state";
import { chartBlock, chartBlockColumn, indicatorCharts, lastChartRow } from "./indicator-charts";
import { definitionCells } from "./indicator-definitions";
import * as formulas from "./indicator-formulas";
import { colors, numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { figuresOf, resultOf } from "./survey-rows";
import { tablePlace, tableSheet } from "./table-sheet";

/** KPI指標: the plan's indicators with their attainment, definitions and charts. */
export function indicatorsSheet(context: SheetContext): DesiredSheet {
  const table = desiredTable(spec(context), context.plan.indicators, centredFormats);
  const sheet = tableSheet({
    title: sheetTitles.indicators,
    plan: context.plan,
    notes: [
      "達成率(基準値→目標値)＝（実績−基準値）÷（目標値−基準値）。維持型は達成率を計算しません。目標比は実績÷目標値で、参考です。",
      "値は「調査実績」シートから自動で入ります（このシートには入力しません）。最新年度は、対象年度までで値のある最後の年度です。",
    ],
    table,
    paper: "a4",
    frozenColumns: 3,
    rowsGrow: false,
    tabColor: "1B5E2A",
    isProtected: true,
  });
  const columns = table.columns.length;
  return {
    ...sheet,
    cells: [...sheet.cells, ...definitionCells(context.plan), ...chartBlock(context, columns)],
    columnWidths: new Map([0, 1, 2, 3, 4].map((offset) => [chartBlockColumn(columns) + offset, 12])),
    charts: indicatorCharts(context, columns),
    page: { ...sheet.page, pagesTall: 1, printedColumns: columns, printedLastRow: lastChartRow(context) },
  };
}

function spec(context: SheetContext): TableSpec<Indicator> {
  const percent: CellFormat = { numberFormat: numberFormats.percent, horizontal: "right" };
  const { years } = context;
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: ({ id }) => id,
    leastHeight: 36,
    columns: [
      { header: headers.key, owner: "plan", width: 13, value: ({ id }) => id },
      { header: headers.item, owner: "plan", width: 20, natural: true, value: ({ item }) => item },
      { header: headers.label, owner: "plan", width: 14, natural: true, value: ({ label }) => label },
      { header: headers.kind, owner: "plan", width: 9, value: ({ kind }) => indicatorKindLabels[kind] },
      { header: headers.baseline, owner: "plan", width: 9, format: percent, value: ({ baselineTenths }) => baselineTenths / 1000 },
      { header: headers.target, owner: "plan", width: 9, format: percent, value: ({ targetTenths }) => targetTenths / 1000 },
      ...years.map((year) => ({
        header: headers.actual(year),
        owner: "computed" as const,
        width: 11,
        format: percent,
        formula: formulas.figureFormula(year),
        value: (indicator: Indicator): CellValue => {
          const figure = figuresOf(context, indicator).get(year);
          return figure?.value ?? (figure?.state === carriedOut ? "" : (figure?.state ?? ""));
        },
      })),
      { header: headers.latestYear, owner: "computed", width: 12, format: { horizontal: "center" }, formula: formulas.latestYearFormula(years), value: (row) => shown(resultOf(context, row).year, fiscalYearLabel) },
      { header: headers.latestActual, owner: "computed", width: 10, format: percent, formula: formulas.latestActualFormula(years), value: (row) => latestValue(context, row) },
      { header: headers.difference, owner: "computed", width: 12, format: { numberFormat: numberFormats.points, horizontal: "right" }, formula: formulas.differenceFormula, value: (row) => shown(resultOf(context, row).attainment, (it) => it.differenceTenths / 10) },
      { header: headers.rate, owner: "computed", width: 10, format: percent, formula: formulas.rateFormula, value: (row) => shown(resultOf(context, row).attainment, (it) => ratio(it.rateTenths)) },
      { header: headers.targetRatio, owner: "computed", width: 10, format: percent, formula: formulas.targetRatioFormula, value: (row) => shown(resultOf(context, row).attainment, (it) => ratio(it.targetRatioTenths)) },
      { header: headers.judgement, owner: "computed", width: 12, format: { horizontal: "center", bold: true }, formula: formulas.judgementFormula(years), value: (row) => resultOf(context, row).judgement },
    ],
    conditionalFormats: judgementColors,
  };
}

/** Short rows read best with everything in the middle. */
const centredFormats: OwnerFormats = {
  plan: { ...ownerFormats.plan, vertical: "center" },
  entry: { ...ownerFormats.entry, vertical: "center" },
  computed: { ...ownerFormats.computed, vertical: "center" },
  log: { ...ownerFormats.log, vertical: "center" },
};

const judgementColors: readonly ConditionalFormat[] = [
  { columns: [headers.judgement], formula: `[@${headers.judgement}]="達成"`, format: { fill: colors.good, fontColor: colors.goodText } },
  { columns: [headers.judgement], formula: `[@${headers.judgement}]="未達成"`, format: { fill: colors.bad, fontColor: colors.badText } },
];

function latestValue(context: SheetContext, indicator: Indicator): CellValue {
  const { year } = resultOf(context, indicator);
  return year === null ? "" : (figuresOf(context, indicator).get(year)?.value ?? "");
}

function shown<Value>(value: Value | null, show: (value: Value) => CellValue): CellValue {
  return value === null ? "" : show(value);
}

function ratio(tenths: number | null): CellValue {
  return tenths === null ? "―" : tenths / 1000;
}
