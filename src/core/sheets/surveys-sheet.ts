import { sheetTitles } from "../contract/sheet-titles";
import { surveysTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { emptySurvey, type SurveyEntry } from "../entries/survey-entry";
import { fiscalYearLabel, fiscalYearStart } from "../plan/fiscal-year";
import type { CellValue } from "../workbook/cell";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import type { ValidationRule } from "../workbook/validation-rule";
import { numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { type SurveyRow, surveyRows } from "./survey-rows";
import { tablePlace, tableSheet } from "./table-sheet";
import { count, countWithin, day, freeText, lastDay, oneOf } from "./validations";

/** 調査実績: the survey results behind the indicators, a row per indicator and year. */
export function surveysSheet(context: SheetContext): DesiredSheet {
  return tableSheet({
    title: sheetTitles.surveys,
    plan: context.plan,
    notes: [
      "公表する値を「実績値」に、57.5 または 57.5% のように入力します（=1234/2145 のような式も使えます）。人数だけが分かるときは人数だけでかまいません。",
      "「調査の状況」が 未実施・集計中・評価困難 の行は、数字があっても値として使いません。空欄で値があれば「実施」とみなします。",
    ],
    table: desiredTable(spec(context), surveyRows(context), ownerFormats),
    paper: "a4",
    frozenColumns: 4,
    rowsGrow: true,
    tabColor: "C9A227",
  });
}

function spec(context: SheetContext): TableSpec<SurveyRow> {
  const entry = (row: SurveyRow): SurveyEntry => context.entries.surveys.get(row.key) ?? emptySurvey;
  const integer = { numberFormat: numberFormats.integer };
  const percent = { numberFormat: numberFormats.percent };
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: (row) => row.key,
    leastHeight: 32,
    columns: [
      { header: headers.key, owner: "plan", width: 17, value: (row) => row.key },
      { header: headers.year, owner: "plan", width: 12, natural: true, value: (row) => fiscalYearLabel(row.year) },
      { header: headers.indicator, owner: "plan", width: 14, natural: true, value: ({ indicator }) => indicator.id },
      { header: headers.label, owner: "plan", width: 16, value: ({ indicator }) => indicator.label },
      { header: headers.state, owner: "entry", width: 12, validation: oneOf(workbookNames.surveyStates, headers.state, { title: headers.state, text: "実施・未実施・集計中・評価困難（設問や調査が変わり比べられない）から選びます。" }) },
      { header: headers.survey, owner: "entry", width: 30, validation: freeText(headers.survey, "実施した調査の名前です。基準の年度と設問や集計方法が違うときは備考に書きます。") },
      { header: headers.surveyedOn, owner: "entry", width: 12, format: { numberFormat: numberFormats.date }, validation: day(headers.surveyedOn, fiscalYearStart(context.plan.firstYear), lastDay) },
      { header: headers.actual, owner: "entry", width: 10, format: percent, validation: shareRule },
      { header: headers.asked, owner: "entry", width: 11, format: integer, validation: count(headers.asked) },
      { header: headers.answered, owner: "entry", width: 11, format: integer, validation: countWithin(headers.answered, headers.asked) },
      { header: headers.positive, owner: "entry", width: 13, format: integer, validation: countWithin(headers.positive, headers.answered) },
      { header: headers.responseRate, owner: "computed", width: 10, format: percent, formula: quotient(headers.answered, headers.asked), value: (row) => share(entry(row).answered, entry(row).asked) },
      { header: headers.fromCounts, owner: "computed", width: 12, format: percent, formula: quotient(headers.positive, headers.answered), value: (row) => share(entry(row).positive, entry(row).answered) },
      { header: headers.note, owner: "entry", width: 26, validation: freeText(headers.note, "設問や集計方法の違いなど。") },
    ],
  };
}

const shareRule: ValidationRule = {
  kind: "decimal",
  minimum: 0,
  maximum: 1,
  prompt: { title: headers.actual, text: "公表する値を 57.5 または 57.5% のように入れます。集計中のときは空欄にして「調査の状況」で選びます。" },
  error: { title: "実績値は 0〜100% で", text: "実績値は 0% から 100% までの数で入力してください（例 57.5%）。「集計中」などの言葉は「調査の状況」の欄で選びます。" },
};

/** A share of two counts; empty unless both are there and make one. */
function quotient(part: string, whole: string): string {
  return `IF(AND(ISNUMBER([@${part}]),ISNUMBER([@${whole}])),IF(AND([@${whole}]>0,[@${part}]>=0,[@${part}]<=[@${whole}]),[@${part}]/[@${whole}],""),"")`;
}

function share(part: number | null, whole: number | null): CellValue {
  return part !== null && whole !== null && whole > 0 && part >= 0 && part <= whole ? part / whole : "";
}
