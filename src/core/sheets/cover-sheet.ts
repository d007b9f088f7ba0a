import { coverLabels } from "../contract/cover-labels";
import { sheetTitles } from "../contract/sheet-titles";
import { schemaVersion } from "../contract/document-properties";
import { workbookNames } from "../contract/workbook-names";
import { fiscalYearLabel, fiscalYearStart } from "../plan/fiscal-year";
import type { CellAddress } from "../workbook/address";
import type { CellFormat } from "../workbook/cell-format";
import type { DesiredCell, DesiredName, DesiredSheet } from "../workbook/desired-state";
import { serialOfDate } from "../workbook/serial-date";
import type { ValidationRule } from "../workbook/validation-rule";
import { coverGuide } from "./cover-guide";
import { bandFormat, headingFormat, noteFormat, numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { day, freeText, lastDay, oneOf } from "./validations";

const labelColumn = 1;
const fieldColumn = 2;
const firstFieldRow = 4;
const guideRow = 10;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | number | null;
  readonly format: CellFormat;
  readonly rule: ValidationRule;
}

/** 表紙: what this workbook is, the year being worked on, how to fill it in, and the way to every sheet. */
export function coverSheet(context: SheetContext): DesiredSheet {
  const { plan } = context;
  const guide = coverGuide(context);
  const cells: DesiredCell[] = [
    { at: { row: 0, column: 0 }, owner: "plan", value: `${plan.title}${plan.periodLabel}　進捗管理ブック`, format: { ...headingFormat, fontSize: 20 } },
    { at: { row: 1, column: labelColumn }, owner: "plan", value: `${plan.city}　計画期間 ${fiscalYearLabel(plan.firstYear)}～${fiscalYearLabel(plan.lastYear)}　基準年度 ${fiscalYearLabel(plan.baselineYear)}`, format: noteFormat },
    { at: { row: 3, column: labelColumn }, owner: "plan", value: "今年度の設定（人事課が入力）", format: bandFormat },
    { at: { row: 3, column: fieldColumn }, owner: "plan", value: null, format: bandFormat },
    { at: { row: 3, column: fieldColumn + 1 }, owner: "plan", value: null, format: bandFormat },
    ...fields(context).flatMap((field, index) => fieldCells(field, firstFieldRow + index)),
    ...guide.map(({ row, column, text, ...look }): DesiredCell => ({ at: { row: guideRow + row, column: labelColumn + column }, owner: "plan", value: text, ...look })),
    ...stateCells(context, guideRow + Math.max(...guide.map(({ row }) => row)) + 1),
  ];
  return {
    title: sheetTitles.cover,
    cells,
    tables: [],
    columnWidths: new Map([[0, 3], [1, 26], [2, 26], [3, 84]]),
    rowHeights: new Map([[0, 34]]),
    frozen: { rows: 0, columns: 0 },
    page: { paper: "a4", orientation: "landscape", pagesWide: 1, pagesTall: 1, repeatedRows: null, printedColumns: 4, heading: plan.title },
    isProtected: true,
    rowsGrow: false,
    charts: [],
    tabColor: "1F5673",
  };
}

/** The names of the cover's fields. */
export function coverNames(): DesiredName[] {
  const fieldNames = ["targetYear", "asOfDate", "reportDue", "contact"] as const;
  return fieldNames.map((field, index) => {
    const at: CellAddress = { row: firstFieldRow + index, column: fieldColumn };
    return { name: workbookNames[field], sheet: sheetTitles.cover, first: at, last: at, label: { text: coverLabels[field], cells: "right" } };
  });
}

function fields(context: SheetContext): Field[] {
  const date = { ...ownerFormats.entry, numberFormat: numberFormats.date, horizontal: "left" as const };
  const from = fiscalYearStart(context.plan.baselineYear);
  return [
    { name: workbookNames.targetYear, label: coverLabels.targetYear, hint: "集計する年度です。右の▼から選びます。", value: fiscalYearLabel(context.targetYear), format: ownerFormats.entry, rule: oneOf(workbookNames.planYears, "対象年度") },
    { name: workbookNames.asOfDate, label: coverLabels.asOfDate, hint: "期限のある目標をこの日で判定します。空欄なら対象年度の3月31日です。今日の日付では変わりません。", value: serialOfDate(context.asOf), format: date, rule: day("基準日", from, lastDay) },
    { name: workbookNames.reportDue, label: coverLabels.reportDue, hint: "各課に回答をお願いする期限です。", value: null, format: date, rule: day("回答期限", from, lastDay) },
    { name: workbookNames.contact, label: coverLabels.contact, hint: "各課からの問合せ先です（例 人事課 内線0000）。", value: null, format: ownerFormats.entry, rule: freeText("問合せ先", "各課からの問合せ先です。") },
  ];
}

function fieldCells(field: Field, row: number): DesiredCell[] {
  return [
    { at: { row, column: labelColumn }, owner: "plan", value: field.label, format: { ...ownerFormats.plan, bold: true } },
    { at: { row, column: fieldColumn }, owner: "entry", value: field.value, format: field.format, validation: field.rule },
    { at: { row, column: fieldColumn + 1 }, owner: "plan", value: field.hint, format: noteFormat },
  ];
}

function stateCells(context: SheetContext, row: number): DesiredCell[] {
  const madeOn = `作成 ${context.createdOn}　最終更新 ${context.createdOn}　様式 ${schemaVersion}　計画 ${context.plan.id}`;
  return [{ at: { row, column: labelColumn }, owner: "plan", value: madeOn, format: noteFormat }];
}
