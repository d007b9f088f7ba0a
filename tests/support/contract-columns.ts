/** Who answers for a column, as the contract abbreviates it: plan, entry, computed, log. */
export type OwnerLetter = "P" | "E" | "C" | "L";

/** The tables of the contract, word for word, each on its sheet. */
const contract = `
取組一覧|Initiatives|P 整理番号, 施策分野, 区分, 取組名, 若手, 職場, 総合力, 担当部署, 取りまとめ部署, 目的, 内容, 目標, 計画書の頁; C 対象年度の回答; E 備考
工程表|Schedule|P 工程ID, 整理番号, 取組名, 担当部署, 工程番号, 令和3年度, 令和4年度, 令和5年度; E 令和3年度状況, 令和4年度状況, 令和5年度状況
進捗入力|Progress|P 進捗ID, 年度, 整理番号, 取組名, 担当部署, 役割; C 入力担当, 当年度の工程, 前年度の取組実績; E 進捗状況, 取組実績, 課題・次年度の対応, 記入者, 内線, 記入日, 提出日, 人事課確認, 人事課コメント; C 記入チェック; E 対象数, 実施数
目標実績|Goals|P 目標実績ID, 年度, 目標ID, 再掲元, 整理番号, 取組名, 担当部署, 目標, 種別, 基準, 単位, 期限; C 前年度実績; E 実績, 実施状況, 対象数, 完了年月日, 状態; C 判定; E 根拠・備考
KPI指標|Indicators|P 指標ID, 項目, 指標, 種別, 基準値, 目標値; C 令和3年度, 令和4年度, 令和5年度, 最新年度, 最新実績, 基準値との差, 達成率, 目標比, 判定
調査実績|Surveys|P 調査実績ID, 年度, 指標ID, 指標; E 調査の状況, 調査名, 調査日, 実績値, 対象者数, 回答者数, 肯定回答者数; C 回収率, 人数からの値; E 備考
取りまとめ|Reviews|P 取りまとめID, 年度, 整理番号, 取組名, 取りまとめ部署; C 各課の回答, 目標の達成; E 進捗区分, 公表用実績, 遅れの理由・対応, 次年度の方向性, 会議での意見・決定, 公表
確認事項|Findings|L 確認ID, 重要度, 規則, 箇所, 内容, 根拠文, 担当部署; E 確認, 確認メモ
計画変更|Revisions|L 変更ID; E 対象, 適用年度, 対象ID, 項目, 変更後, 理由, 決定日, 決定機関; L 変更前
計画書の記載確認|Discrepancies|P 記載ID, 箇所, 読みA, 読みB, 確度, 注; E 市の判断, 判断日, メモ
更新記録|UpdateLog|L 日時, 操作, 表, 行ID, 列, 変更前, 変更後, 理由
設定|Departments|P 部署ID, 部署名, 種類; E 令和3年度名称, 令和4年度名称, 令和5年度名称, 入力担当, 対象数
設定|Options|P 項目, 説明; E 値`;

/** A table of the contract for the shipped plan. */
export interface ContractTable {
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly owner: OwnerLetter }[];
}

function isOwner(letter: string | undefined): letter is OwnerLetter {
  return letter === "P" || letter === "E" || letter === "C" || letter === "L";
}

/** Every table of the contract, in the order of the sheets. */
export const contractTables: readonly ContractTable[] = contract.trim().split("\n").map((line) => {
  const [sheet = "", name = "", owners = ""] = line.split("|");
  const columns = owners.split("; ").flatMap((part) => {
    const owner = part[0];
    return part.slice(2).split(", ").map((header) => ({ header, owner: isOwner(owner) ? owner : "P" }));
  });
  return { sheet, name, columns };
});

/** The sheets of the contract, in order. */
export const contractSheets: readonly string[] = [
  ...["表紙", "取組一覧", "工程表", "進捗入力", "目標実績", "KPI指標", "調査実績", "取りまとめ"],
  ...["達成状況", "確認事項", "計画変更", "計画書の記載確認", "更新記録", "設定"],
];
