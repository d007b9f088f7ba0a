import { describe, expect, test } from "@jest/globals";
import { departmentsTable, progressTable, revisionsTable, reviewsTable, surveysTable } from "../../../src/core/contract/tables";
import { summaryCsv } from "../../../src/core/outputs/summary-csv";
import { summaryPage } from "../../../src/core/outputs/summary-html";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { documentOf } from "../../../src/core/summary/document/document-of";
import type { CellValue } from "../../../src/core/workbook/cell";
import { summaryIn } from "../../support/summaries/filled-book";

const state = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" });
const { publication, result, remedy, direction, opinion } = reviewsTable;

/** What may be told of a workbook beside the plan: everything else people type stays in it. */
const told: Readonly<Record<string, readonly string[]>> = {
  [surveysTable.name]: [surveysTable.survey, surveysTable.actual, surveysTable.surveyedOn, surveysTable.asked, surveysTable.answered, surveysTable.positive],
  [departmentsTable.name]: [2021, 2022, 2023].map(departmentsTable.nameIn),
};

/** Every entry cell of the workbook filled with a text that must not leave it. 取りまとめ of even numbers is to be published. */
function secrets(isPublished: (key: string) => boolean): Record<string, Record<string, Record<string, CellValue>>> {
  return Object.fromEntries(
    state.sheets.flatMap(({ tables }) => tables).map((table) => [
      table.name,
      Object.fromEntries(
        table.rows.map(({ key }) => {
          const columns = table.columns.filter(({ owner, header }) => owner === "entry" && told[table.name]?.includes(header) !== true);
          const cells = Object.fromEntries(columns.map(({ header }): [string, CellValue] => [header, `秘密 ${table.name} ${header}`]));
          if (table.name !== reviewsTable.name) return [key, cells];
          return [key, isPublished(key) ? { ...cells, [publication]: "可", [result]: "公表する実績", [remedy]: "公表する対応", [direction]: "継続" } : { ...cells, [publication]: "不可" }];
        }),
      ),
    ]),
  );
}

const revision = { [revisionsTable.fromYear]: "令和4年度", [revisionsTable.target]: "取組一覧", [revisionsTable.item]: "取組名", [revisionsTable.reason]: "秘密 理由", [revisionsTable.decidedBy]: "秘密 決定機関" };
const added = {
  [revisionsTable.name]: [
    { ...revision, [revisionsTable.targetId]: 5, [revisionsTable.after]: "新しい取組名" },
    // Names no item of the plan: whatever is written there is none of its texts.
    { ...revision, [revisionsTable.targetId]: 6, [revisionsTable.item]: "備考", [revisionsTable.after]: "秘密 変更後" },
  ],
  // The department is whatever somebody typed: neither the plan nor 設定 knows it.
  [progressTable.name]: [{ [progressTable.year]: "令和4年度", [progressTable.initiative]: 5, [progressTable.department]: "秘密 部署", [progressTable.author]: "秘密 記入者" }],
};

describe("what people typed into a workbook for nobody else", () => {
  const rows = secrets((key) => Number(key.slice(-2)) % 2 === 0);
  const document = documentOf(summaryIn({ targetYear: 2022, rows, added }), { showsInterim: true });
  const faces = { document: JSON.stringify(document), CSV: summaryCsv(document), HTML: summaryPage(document) };

  test("fills every entry column but those that are told", () => {
    const columns = Object.values(rows).flatMap((table) => Object.values(table).slice(0, 1).flatMap((cells) => Object.keys(cells)));
    for (const header of ["記入者", "内線", "人事課コメント", "取組実績", "課題・次年度の対応", "備考", "根拠・備考", "会議での意見・決定", "市の判断", "メモ", "進捗状況", "進捗区分", "入力担当", "値"]) expect(columns).toContain(header);
    expect(Object.values(rows[reviewsTable.name] ?? {}).every((cells) => String(cells[opinion]).startsWith("秘密"))).toBe(true);
  });

  test.each(Object.entries(faces))("is nowhere in the %s, while what is to be published is", (_, text) => {
    expect(text.match(/秘密[^"<,]*/u)).toBeNull();
    expect(text).toContain("公表する実績");
    expect(text).toContain("新しい取組名");
    expect(text).toContain("非公表");
  });
});
