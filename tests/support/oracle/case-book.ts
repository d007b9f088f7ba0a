import { departmentsTable, discrepanciesTable, goalsTable, initiativesTable, optionsTable, progressTable, reviewsTable, revisionsTable, scheduleTable } from "../../../src/core/contract/tables";
import { fiscalYearCode } from "../../../src/core/plan/fiscal-year";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { Filling } from "../filled-workbook";
import type { TypedRow } from "../typed-rows";
import { progressCases } from "./progress-cases";
import { listWords } from "./seen-cells";
import { typedSlips } from "./typed-slips";

const targetYear = 2022;
const asOf = "2023-03-31";
const blank = planWorkbook({ plan: sendai2021, targetYear, createdOn: asOf });

/** 進捗ID of every row of 進捗入力. */
export const progressKeys: readonly string[] = (blank.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === progressTable.name)?.rows ?? []).map(({ key }) => key);
const keysOf = (year: number): string[] => progressKeys.filter((key) => key.startsWith(`${fiscalYearCode(year)}-`));
const [due, later] = [keysOf(targetYear), keysOf(targetYear + 1)];

/** 進捗ID of the row on which a case of 進捗入力 stands. */
export const caseKey = (index: number): string => (progressCases[index]?.isLater === true ? later : due)[index] ?? "";

const caseRows = progressCases.map(({ cells }, index): TypedRow => ({ table: progressTable.name, key: caseKey(index), cells }));

/** Tables of the shipped plan in which people type; 調査実績 has too few rows for all that may be typed there. */
const tables = [initiativesTable, scheduleTable, progressTable, goalsTable, reviewsTable, revisionsTable, discrepanciesTable, departmentsTable, optionsTable].map(({ name }) => name);

/** The shipped plan's workbook with the cases of 進捗入力, and on every other row something that may be typed there. */
export const caseBook: Filling = {
  plan: sendai2021,
  targetYear,
  asOf,
  rows: [...caseRows, ...typedSlips(blank, tables, listWords(sendai2021), new Set(caseRows.map(({ key }) => key)))],
};

/** Whether something is due on a row of 進捗入力. */
export const isDue = (key: string): boolean => !later.includes(key);
