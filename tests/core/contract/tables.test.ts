import { describe, expect, test } from "@jest/globals";
import * as contract from "../../../src/core/contract/tables";

/** A column's header, or the header it has in a year. */
type Header = string | ((year: number) => string);
type Table = Readonly<Record<string, Header>> & { readonly name: string; readonly key: string };

const tables: readonly Table[] = Object.values(contract);

/** The headers of a table in the plan's three years, those that name a year written out. */
function headersOf(table: Table): string[] {
  const columns = Object.entries(table).filter(([column]) => column !== "name" && column !== "key");
  const headers = columns.flatMap(([, header]) => (typeof header === "string" ? [header] : [2021, 2022, 2023].map(header)));
  return [table.key, ...headers.filter((header) => header !== table.key)];
}

describe("the contract's tables", () => {
  test("are the thirteen that files in use know", () => {
    expect(tables.map(({ name }) => name).toSorted()).toEqual([
      ...["Departments", "Discrepancies", "Findings", "Goals", "Indicators", "Initiatives", "Options"],
      ...["Progress", "Reviews", "Revisions", "Schedule", "Surveys", "UpdateLog"],
    ]);
  });

  test("bear names that Excel takes for tables, no two of them alike", () => {
    const names = tables.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]{4,}$/u.test(name))).toEqual([]);
  });

  test.each(tables.map((table) => [table.name, table] as const))("%s has headers that differ, without a blank at either end", (_name, table) => {
    const headers = headersOf(table);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => header === "" || header.trim() !== header)).toEqual([]);
  });

  // Files in use, formulas of people's own and the commands go by these.
  test.each<[string, Table, string]>([
    [contract.initiativesTable.name, contract.initiativesTable, "整理番号 施策分野 区分 取組名 担当部署 取りまとめ部署 目的 内容 目標 計画書の頁 対象年度の回答 備考"],
    [contract.scheduleTable.name, contract.scheduleTable, "工程ID 整理番号 取組名 担当部署 工程番号 令和3年度 令和4年度 令和5年度 令和3年度状況 令和4年度状況 令和5年度状況"],
    [contract.progressTable.name, contract.progressTable, "進捗ID 年度 整理番号 取組名 担当部署 役割 入力担当 当年度の工程 前年度の取組実績 進捗状況 取組実績 課題・次年度の対応 記入者 内線 記入日 提出日 人事課確認 人事課コメント 記入チェック 対象数 実施数"],
    [contract.goalsTable.name, contract.goalsTable, "目標実績ID 年度 目標ID 再掲元 整理番号 取組名 担当部署 目標 種別 基準 単位 期限 前年度実績 実績 実施状況 対象数 完了年月日 状態 判定 根拠・備考"],
    [contract.indicatorsTable.name, contract.indicatorsTable, "指標ID 項目 指標 種別 基準値 目標値 令和3年度 令和4年度 令和5年度 最新年度 最新実績 基準値との差 達成率 目標比 判定"],
    [contract.surveysTable.name, contract.surveysTable, "調査実績ID 年度 指標ID 指標 調査の状況 調査名 調査日 実績値 対象者数 回答者数 肯定回答者数 回収率 人数からの値 備考"],
    [contract.reviewsTable.name, contract.reviewsTable, "取りまとめID 年度 整理番号 取組名 取りまとめ部署 各課の回答 目標の達成 進捗区分 公表用実績 遅れの理由・対応 次年度の方向性 会議での意見・決定 公表"],
    [contract.findingsTable.name, contract.findingsTable, "確認ID 重要度 規則 箇所 内容 根拠文 担当部署 確認 確認メモ"],
    [contract.revisionsTable.name, contract.revisionsTable, "変更ID 対象 適用年度 対象ID 項目 変更後 理由 決定日 決定機関 変更前"],
    [contract.discrepanciesTable.name, contract.discrepanciesTable, "記載ID 箇所 読みA 読みB 確度 注 市の判断 判断日 メモ"],
    [contract.updateLogTable.name, contract.updateLogTable, "日時 操作 表 行ID 列 変更前 変更後 理由"],
    [contract.departmentsTable.name, contract.departmentsTable, "部署ID 部署名 種類 令和3年度名称 令和4年度名称 令和5年度名称 入力担当 対象数"],
    [contract.optionsTable.name, contract.optionsTable, "項目 説明 値"],
  ])("keep the headers of %s", (_name, table, headers) => expect(headersOf(table).join(" ")).toBe(headers));
});
