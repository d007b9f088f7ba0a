import { goalsTable, progressTable, reviewsTable, surveysTable } from "../../../src/core/contract/tables";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { filledWorkbook } from "../filled-workbook";
import type { TypedRow } from "../typed-rows";

const results = [
  "新任係長研修を3回実施し、延べ210人が受講した。受講後のアンケートでは、9割を超える職員が「業務に役立つ」と答えた。",
  "面談の進め方の手引きを改訂し、全所属に配布した。",
  "オンライン研修を新たに設け、年度内に計12回、1,250人が参加した。希望者が定員を上回ったため、次年度は回数を増やす。所属長への働きかけも行い、対象者の受講率は前年度の78.2%から91.5%に上がった。",
  "=感染症の影響で集合研修を一部見合わせた。",
];
const remedy = "講師の確保が間に合わず、下半期に予定した研修を翌年度に延期した。翌年度は上半期に実施し、前倒しで講師を依頼する。";
const grades = ["計画どおり", "計画どおり", "やや遅れ", "遅れ", "完了"];

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });

const each = (name: string, cells: (index: number, key: string) => Readonly<Record<string, CellValue>>): TypedRow[] =>
  blank.sheets.flatMap(({ tables }) => tables).filter((table) => table.name === name).flatMap(({ rows }) => rows.map(({ key }, index) => ({ table: name, key, cells: cells(index, key) })));

const rows: readonly TypedRow[] = [
  ...each(progressTable.name, (index) => ({ [progressTable.status]: [...grades, null][index % 6] ?? null, [progressTable.result]: results[index % 4] ?? null })),
  ...each(reviewsTable.name, (index) => ({
    [reviewsTable.grade]: grades[index % 5] ?? null,
    [reviewsTable.result]: results[index % 4] ?? null,
    [reviewsTable.remedy]: index % 5 === 3 ? remedy : null,
    [reviewsTable.direction]: "継続",
    [reviewsTable.publication]: index % 7 === 0 ? "不可" : "可",
  })),
  ...each(goalsTable.name, (index, key) => (key.startsWith("R4") ? { [goalsTable.implementation]: index % 5 === 0 ? "未実施" : "実施" } : {})),
  ...each(surveysTable.name, (index, key) => {
    if (key.startsWith("R5")) return {};
    if (key === "R4-やりがい") return { [surveysTable.state]: "集計中", [surveysTable.survey]: "職員意識調査" };
    return { [surveysTable.state]: "実施", [surveysTable.survey]: "職員意識調査", [surveysTable.surveyedOn]: serialOfDate("2022-06-30"), [surveysTable.actual]: 0.7 + 0.031 * (index % 6), [surveysTable.asked]: 3000, [surveysTable.answered]: 2014 };
  }),
];

/** A workbook of the shipped plan at the end of its second year, filled in as departments and HR do, with results they publish. */
export async function reportedYear(): Promise<DesiredState> {
  return (await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2023-03-31", rows })).state;
}
