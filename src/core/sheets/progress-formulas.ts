import { departmentsTable, initiativesTable, progressTable, scheduleTable } from "../contract/tables";
import { notApplicable, statusesToExplain, statusesWithResult } from "../contract/vocabulary";
import { departmentKindLabels } from "../plan/department";
import { workbookNames } from "../contract/workbook-names";
import { progressRemarks as remarks } from "../entries/progress-check";
import type { SheetContext } from "./sheet-context";
import { cleaned, isBlank } from "./cell-words";
import { previousYearCode, rowYear, targetYear } from "./year-formulas";

const { status, result, remedy, unitsTotal, unitsDone, key, year, department, initiative } = progressTable;

const departmentRow = `MATCH([@${department}],Departments[${departmentsTable.department}],0)`;
const leadOfInitiative = `INDEX(Initiatives[${initiativesTable.lead}],MATCH([@${initiative}],Initiatives[${initiativesTable.number}],0))`;
const responsibleOfCollective = `INDEX(Departments[${departmentsTable.responsible}],${departmentRow})`;

/** 入力担当: the department itself; for a collective whoever HR named, else the lead. A department HR added is its own. */
export const responsibleFormula =
  `IFERROR(IF(INDEX(Departments[${departmentsTable.kind}],${departmentRow})="${departmentKindLabels.collective}",` +
  `IF(${cleaned(responsibleOfCollective)}="",${leadOfInitiative},${cleaned(responsibleOfCollective)}),[@${department}]),[@${department}])&""`;

/**
 * 当年度の工程: the initiative's phases in this row's year, a line each.
 *
 * One MATCH per id the grid can have: spreadsheets that do not evaluate arrays
 * inside TEXTJOIN would silently show the first phase alone. Each year names its
 * own column: people insert columns of theirs between them.
 */
export function phasesFormula(context: SheetContext): string {
  const columns = context.years.map((planYear) => `Schedule[${scheduleTable.phase(planYear)}]`);
  const column = `CHOOSE(MATCH([@${year}],${workbookNames.planYears},0),${columns.join(",")})`;
  const most = Math.max(1, ...context.plan.schedule.map(({ number }) => number));
  const phase = (number: number): string => `IFERROR(INDEX(${column},MATCH(TEXT([@${initiative}],"00")&"-${number}",Schedule[${scheduleTable.key}],0))&"","")`;
  return `TEXTJOIN(CHAR(10),TRUE(),${Array.from({ length: most }, (_, index) => phase(index + 1)).join(",")})`;
}

const previousResult = `INDEX(Progress[${result}],MATCH(${previousYearCode}&MID([@${key}],FIND("-",[@${key}]),99),Progress[${key}],0))`;

/** 前年度の取組実績: the same department's result of the year before. */
export const lastYearFormula = `IFERROR(IF(${isBlank(previousResult)},"",${previousResult}&""),"")`;

/** A formula's error is not nothing: it is for the checks to tell. */
const isEmpty = (column: string): string => `IFERROR(${isBlank(`[@${column}]`)},FALSE())`;
const word = cleaned(`[@${status}]`);
const isUnknown = `SUMPRODUCT((${cleaned(workbookNames.progressStatuses)}=${word})*1)=0`;
const needsRemedy = `AND(OR(${statusesToExplain.map((text) => `${word}="${text}"`).join(",")}),${isEmpty(remedy)})`;
const needsResult = `AND(OR(${statusesWithResult.map((text) => `${word}="${text}"`).join(",")}),${isEmpty(result)})`;
const tooManyDone = `IF(AND(ISNUMBER([@${unitsTotal}]),ISNUMBER([@${unitsDone}])),[@${unitsDone}]>[@${unitsTotal}],FALSE())`;

/** 記入チェック: what the row still lacks; the twin of `progressCheck`. */
export const checkFormula =
  `IFERROR(IF(${rowYear}>${targetYear},"",IF(ISERROR([@${status}]),"${remarks.word}",IF(${word}="",IF(${isEmpty(result)},"${remarks.empty}","${remarks.status}"),` +
  `IF(${isUnknown},"${remarks.word}",IF(${word}="${notApplicable}","${remarks.done}",IF(${needsRemedy},"${remarks.remedy}",IF(${needsResult},"${remarks.result}",` +
  `IF(${tooManyDone},"${remarks.units}","${remarks.done}")))))))),"${remarks.year}")`;
