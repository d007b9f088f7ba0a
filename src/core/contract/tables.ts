import { fiscalYearLabel, type FiscalYear } from "../plan/fiscal-year";
import { yearHeader } from "./year-header";

/*
 * The tables of schema 1: their names, and the headers of their columns. Files
 * in use, the commands and people's own formulas depend on every one of them.
 */

export const initiativesTable = {
  name: "Initiatives",
  key: "整理番号",
  number: "整理番号",
  area: "施策分野",
  category: "区分",
  title: "取組名",
  departments: "担当部署",
  lead: "取りまとめ部署",
  purpose: "目的",
  content: "内容",
  goals: "目標",
  page: "計画書の頁",
  answers: "対象年度の回答",
  note: "備考",
} as const;

export const scheduleTable = {
  name: "Schedule",
  key: "工程ID",
  initiative: "整理番号",
  title: "取組名",
  departments: "担当部署",
  number: "工程番号",
  /** The phase in force that year: `令和3年度`. */
  phase: (year: FiscalYear) => fiscalYearLabel(year),
  /** `令和3年度状況` */
  status: (year: FiscalYear) => `${fiscalYearLabel(year)}状況`,
} as const;

export const progressTable = {
  name: "Progress",
  key: "進捗ID",
  year: yearHeader,
  initiative: "整理番号",
  title: "取組名",
  department: "担当部署",
  role: "役割",
  responsible: "入力担当",
  phases: "当年度の工程",
  lastYear: "前年度の取組実績",
  status: "進捗状況",
  result: "取組実績",
  remedy: "課題・次年度の対応",
  author: "記入者",
  extension: "内線",
  writtenOn: "記入日",
  submittedOn: "提出日",
  confirmation: "人事課確認",
  comment: "人事課コメント",
  check: "記入チェック",
  unitsTotal: "対象数",
  unitsDone: "実施数",
} as const;

export const goalsTable = {
  name: "Goals",
  key: "目標実績ID",
  year: yearHeader,
  goal: "目標ID",
  source: "再掲元",
  initiative: "整理番号",
  title: "取組名",
  departments: "担当部署",
  sentence: "目標",
  kind: "種別",
  threshold: "基準",
  unit: "単位",
  deadline: "期限",
  lastYear: "前年度実績",
  actual: "実績",
  implementation: "実施状況",
  total: "対象数",
  completedOn: "完了年月日",
  state: "状態",
  judgement: "判定",
  note: "根拠・備考",
} as const;

export const indicatorsTable = {
  name: "Indicators",
  key: "指標ID",
  item: "項目",
  label: "指標",
  kind: "種別",
  baseline: "基準値",
  target: "目標値",
  actual: (year: FiscalYear) => fiscalYearLabel(year),
  latestYear: "最新年度",
  latestActual: "最新実績",
  difference: "基準値との差",
  rate: "達成率",
  targetRatio: "目標比",
  judgement: "判定",
} as const;

export const surveysTable = {
  name: "Surveys",
  key: "調査実績ID",
  year: yearHeader,
  indicator: "指標ID",
  label: "指標",
  state: "調査の状況",
  survey: "調査名",
  surveyedOn: "調査日",
  actual: "実績値",
  asked: "対象者数",
  answered: "回答者数",
  positive: "肯定回答者数",
  responseRate: "回収率",
  fromCounts: "人数からの値",
  note: "備考",
} as const;

export const reviewsTable = {
  name: "Reviews",
  key: "取りまとめID",
  year: yearHeader,
  initiative: "整理番号",
  title: "取組名",
  lead: "取りまとめ部署",
  answers: "各課の回答",
  goalsMet: "目標の達成",
  grade: "進捗区分",
  result: "公表用実績",
  remedy: "遅れの理由・対応",
  direction: "次年度の方向性",
  opinion: "会議での意見・決定",
  publication: "公表",
} as const;

export const findingsTable = {
  name: "Findings",
  key: "確認ID",
  severity: "重要度",
  rule: "規則",
  place: "箇所",
  message: "内容",
  quote: "根拠文",
  department: "担当部署",
  confirmation: "確認",
  note: "確認メモ",
} as const;

export const revisionsTable = {
  name: "Revisions",
  key: "変更ID",
  target: "対象",
  fromYear: "適用年度",
  targetId: "対象ID",
  item: "項目",
  after: "変更後",
  reason: "理由",
  decidedOn: "決定日",
  decidedBy: "決定機関",
  before: "変更前",
} as const;

export const discrepanciesTable = {
  name: "Discrepancies",
  key: "記載ID",
  place: "箇所",
  readingA: "読みA",
  readingB: "読みB",
  certainty: "確度",
  note: "注",
  decision: "市の判断",
  decidedOn: "判断日",
  memo: "メモ",
} as const;

export const updateLogTable = {
  name: "UpdateLog",
  key: "日時",
  operation: "操作",
  table: "表",
  row: "行ID",
  column: "列",
  before: "変更前",
  after: "変更後",
  reason: "理由",
} as const;

export const departmentsTable = {
  name: "Departments",
  key: "部署ID",
  department: "部署名",
  kind: "種類",
  /** The department's name in a year, when it was reorganised: `令和3年度名称`. */
  nameIn: (year: FiscalYear) => `${fiscalYearLabel(year)}名称`,
  responsible: "入力担当",
  total: "対象数",
} as const;

export const optionsTable = {
  name: "Options",
  key: "項目",
  description: "説明",
  value: "値",
} as const;
