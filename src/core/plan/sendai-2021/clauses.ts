import type { Clause } from "../clause";

/** The sentences that hold for the plan as a whole, for findings to quote: `P-…` of the plan, `K-…` of its indicators. */
export const clauses: readonly Clause[] = [
  {
    id: "P-01",
    topic: "計画期間",
    sentence: "第1期人材育成推進計画（以下、「第1期推進計画」という。）は、令和3年度～令和5年度を計画期間とする。",
    role: "period",
  },
  {
    id: "P-02",
    topic: "上位方針の期間",
    sentence: "方針の取組期間（令和3年度から令和12年度）",
    role: "policyPeriod",
  },
  {
    id: "P-03",
    topic: "毎年度の進捗把握",
    sentence: "各年度における取組の進捗状況等の把握や、各種職員意識調査等を活用した評価を行い、計画的かつ効果的に取組を推進する。",
    role: "progress",
  },
  {
    id: "P-04",
    topic: "計画の見直し",
    sentence: "なお、計画期間中においても、必要に応じた取組内容などの見直しを行うこととする。",
    role: "revision",
  },
  {
    id: "P-05",
    topic: "重点",
    sentence: "「若手職員の人材育成」「職場における人材育成」「市役所の総合力を発揮するための人材育成」の3つを設定している。",
    role: "focuses",
  },
  {
    id: "P-06",
    topic: "担当の範囲",
    sentence: "※担当課については、各任命権者における担当部署を含む",
    role: "departments",
  },
  {
    id: "P-07",
    topic: "基準年度",
    sentence: "策定前（令和2年度）",
    role: "baseline",
  },
  {
    id: "K-01",
    topic: "①方針の認知度",
    sentence: "①方針の認知度 57.5% 100%",
  },
  {
    id: "K-02",
    topic: "②キャリア意識",
    sentence: "②キャリア意識 84.1% 90%以上",
  },
  {
    id: "K-03",
    topic: "③-1 やりがい",
    sentence: "③仕事のやりがい等の意識 やりがい 84.3% 基準値（令和2年度実績値）以上",
  },
  {
    id: "K-04",
    topic: "③-2 誇り",
    sentence: "誇り 88.6% 基準値（令和2年度実績値）以上",
  },
  {
    id: "K-05",
    topic: "調査の同一性①②",
    sentence: "※『方針改定に係る職員アンケート（令和2年度実施）』において、方針を「知っている」「ある程度知っている」と答えた割合",
  },
  {
    id: "K-06",
    topic: "調査の同一性③",
    sentence: "※『令和2年度コンプライアンス推進に係る職員意識調査』において、「現在の自分の仕事にやりがいを感じているか」の問に「そう思う」「まあそう思う」と答えた割合",
  },
  {
    id: "K-07",
    topic: "目標年度",
    sentence: "項目 策定前（令和2年度） 令和5年度",
    role: "targets",
  },
  {
    id: "K-08",
    topic: "項目の数",
    sentence: "以下の3項目を設定する。",
    role: "items",
  },
];
