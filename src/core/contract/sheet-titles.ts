/**
 * The titles of our sheets, in their order in the workbook. Files in use know
 * the sheets by these, so they never change; people may rename theirs.
 */
export const sheetTitles = {
  cover: "表紙",
  initiatives: "取組一覧",
  schedule: "工程表",
  progress: "進捗入力",
  goals: "目標実績",
  indicators: "KPI指標",
  surveys: "調査実績",
  reviews: "取りまとめ",
  attainment: "達成状況",
  findings: "確認事項",
  revisions: "計画変更",
  discrepancies: "計画書の記載確認",
  updateLog: "更新記録",
  settings: "設定",
} as const;
