import { goalsTable, progressTable, reviewsTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { type TypedRow, withField, withTypedRows } from "../typed-rows";
import { settledRows } from "./settled-rows";

const { status, result, remedy, unitsTotal, unitsDone, submittedOn, confirmation, comment } = progressTable;

/** The department whose answers stand in every state. */
export const watchedDepartment = "総務局職員研修所";

/** The shipped plan's workbook of 令和3年度, against which the checks have nothing. */
export async function settledBook(): Promise<DesiredState> {
  return withTypedRows(planWorkbook({ plan: sendai2021, targetYear: 2021, createdOn: "2021-04-01" }), await settledRows(2021));
}

/**
 * The shipped plan's workbook of 令和4年度 while the answers come in: what was
 * done the year before is known, goals of that year are still open; one answer
 * is wrong, one late, others submitted, given back, or confirmed; most are still to come.
 */
export async function collectedBook(): Promise<DesiredState> {
  const empty = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" });
  const before = (await settledRows(2021)).filter(({ table }) => table === progressTable.name || table === reviewsTable.name);
  const day = serialOfDate("2023-04-12");
  const done = { [status]: "計画どおり", [result]: "新規採用職員研修を4月と10月に行い、延べ120人が受講した。\n受講後のアンケートでは、9割が「役に立つ」と答えた。" };
  const answers: Readonly<Record<string, TypedRow["cells"]>> = {
    "R4-01-D02": { ...done, [submittedOn]: day },
    "R4-02-D02": { ...done, [confirmation]: "差戻し", [comment]: "受講した人数を、課ごとに分けて書いてください。" },
    "R4-04-D02": { ...done, [confirmation]: "差戻し", [comment]: "実施した月を書いてください。", [submittedOn]: day },
    "R4-06-D02": { ...done, [submittedOn]: day, [confirmation]: "確認済" },
    "R4-07-D02": { [status]: "遅れ", [result]: "準備を進めた。", [remedy]: "講師の都合がつかなかったため、次年度の5月に行う。" },
    "R4-08-D02": { [status]: "計画どおり", [result]: "同上", [unitsTotal]: 12, [unitsDone]: "３件" },
  };
  const rows = Object.entries(answers).map(([key, cells]) => ({ table: progressTable.name, key, cells }));
  const filled = withTypedRows(empty, [...before, ...rows, { table: goalsTable.name, key: "R4-03-1a", cells: { [goalsTable.actual]: "約２割" } }]);
  return withField(withField(filled, workbookNames.reportDue, serialOfDate("2023-04-28")), workbookNames.contact, "総務局人事課 内線1234");
}
