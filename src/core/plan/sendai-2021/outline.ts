import type { PlanOutline } from "../plan";

/** What the plan says of itself: its title page, its years, its 3 areas with 13 categories, and its 3 priorities. */
export const outline: PlanOutline = {
  id: "sendai-2021",
  title: "第1期仙台市人材育成推進計画",
  city: "仙台市",
  periodLabel: "〔令和3年～5年度〕",
  publishedOn: "令和3年3月",
  firstYear: 2021,
  lastYear: 2023,
  baselineYear: 2020,
  policyLastYear: 2030,
  areas: [
    {
      id: "1",
      title: "(1) 職員の主体的な成長を支援する研修・能力開発",
      categories: [
        { id: "1-1", title: "①キャリア形成の支援" },
        { id: "1-2", title: "②職場の人材育成の推進" },
        { id: "1-3", title: "③研修所研修の充実" },
        { id: "1-4", title: "④部門別・業務主管課による研修の拡充" },
        { id: "1-5", title: "⑤職員の自己啓発支援" },
      ],
    },
    {
      id: "2",
      title: "(2) 計画的・効果的な人材マネジメント",
      categories: [
        { id: "2-1", title: "①有為な人材の採用" },
        { id: "2-2", title: "②配置管理・昇任管理" },
        { id: "2-3", title: "③人事評価の活用" },
        { id: "2-4", title: "④多様な経験を培う内外の交流推進" },
        { id: "2-5", title: "⑤人材育成部門と各職場の連携強化" },
      ],
    },
    {
      id: "3",
      title: "(3) 能力を発揮できる職場環境づくり",
      categories: [
        { id: "3-1", title: "①組織風土づくり" },
        { id: "3-2", title: "②ワーク・ライフ・バランスの推進" },
        { id: "3-3", title: "③業務効率化の推進" },
      ],
    },
  ],
  focuses: [
    { id: "young", label: "若手", title: "若手職員の人材育成" },
    { id: "workplace", label: "職場", title: "職場における人材育成" },
    { id: "cityHall", label: "総合力", title: "市役所の総合力を発揮するための人材育成" },
  ],
};
