import { departmentsTable, initiativesTable, progressTable, scheduleTable } from "../contract/tables";
import { statusesToExplain } from "../contract/vocabulary";
import { departmentKindLabels } from "../plan/department";
import { workbookNames } from "../contract/workbook-names";
import { progressRemarks as remarks } from "../entries/progress-check";
import type { SheetContext } from "./sheet-context";
import { previousYearCode, rowYear, targetYear } from "./year-formulas";

const { status, result, remedy, unitsTotal, unitsDone, key, department, initiative } = progressTable;

const departmentRow = `MATCH([@${department}],Departments[${departmentsTable.department}],0)`;
const leadOfInitiative = `INDEX(Initiatives[${initiativesTable.lead}],MATCH([@${initiative}],Initiatives[${initiativesTable.number}],0))`;
const responsibleOfCollective = `INDEX(Departments[${departmentsTable.responsible}],${departmentRow})`;

/** 入力担当: the department itself; for a collective whoever HR named, else the lead. A department HR added is its own. */
export const responsibleFormula =
  `IFERROR(IF(INDEX(Departments[${departmentsTable.kind}],${departmentRow})="${departmentKindLabels.collective}",` +
  `IF(${responsibleOfCollective}="",${leadOfInitiative},${responsibleOfCollective}),[@${department}]),[@${department}])&""`;

/**
 * 当年度の工程: the initiative's phases in this row's year, a line each.
 *
 * One MATCH per id the grid can have: spreadsheets that do not evaluate arrays
 * inside TEXTJOIN would silently show the first phase alone.
 */
export function phasesFormula(context: SheetContext): string {
  const first = scheduleTable.phase(context.years[0] ?? context.targetYear);
  const last = scheduleTable.phase(context.years.at(-1) ?? context.targetYear);
  const most = Math.max(1, ...context.plan.schedule.map(({ number }) => number));
  const phase = (number: number): string =>
    `IFERROR(INDEX(Schedule[[${first}]:[${last}]],MATCH(TEXT([@${initiative}],"00")&"-${number}",Schedule[${scheduleTable.key}],0),MATCH([@年度],${workbookNames.planYears},0))&"","")`;
  return `TEXTJOIN(CHAR(10),TRUE(),${Array.from({ length: most }, (_, index) => phase(index + 1)).join(",")})`;
}

/** 前年度の取組実績: the same department's result of the year before. */
export const lastYearFormula = `IFERROR(INDEX(Progress[${result}],MATCH(${previousYearCode}&MID([@${key}],FIND("-",[@${key}]),99),Progress[${key}],0))&"","")`;

/** Nothing to read in a cell: blanks, which people type to empty one, say nothing either. */
const isEmpty = (column: string): string => `TRIM(SUBSTITUTE([@${column}],"　",""))=""`;
/** The status without the blanks that a paste brings along. */
const word = `TRIM(SUBSTITUTE([@${status}],"　"," "))`;
const isUnknown = `ISNA(MATCH(${word},${workbookNames.progressStatuses},0))`;
const needsRemedy = `AND(OR(${statusesToExplain.map((text) => `${word}="${text}"`).join(",")}),${isEmpty(remedy)})`;
const needsResult = `AND(OR(${word}="完了",${word}="計画どおり"),${isEmpty(result)})`;
const tooManyDone = `IF(AND(ISNUMBER([@${unitsTotal}]),ISNUMBER([@${unitsDone}])),[@${unitsDone}]>[@${unitsTotal}],FALSE())`;

/** 記入チェック: what the row still lacks; the twin of `progressCheck`. */
export const checkFormula =
  `IFERROR(IF(${rowYear}>${targetYear},"",IF(${isEmpty(status)},IF(${isEmpty(result)},"${remarks.empty}","${remarks.status}"),` +
  `IF(${isUnknown},"${remarks.word}",IF(${word}="該当なし","${remarks.done}",IF(${needsRemedy},"${remarks.remedy}",IF(${needsResult},"${remarks.result}",` +
  `IF(${tooManyDone},"${remarks.units}","${remarks.done}"))))))),"${remarks.year}")`;
