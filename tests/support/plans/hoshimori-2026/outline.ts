import type { PlanOutline } from "../../../../src/core/plan/plan";

/** What the made-up plan says of itself. */
export const outline: PlanOutline = {
  id: "hoshimori-2026",
  title: "星森市人づくり実行計画",
  city: "星森市",
  periodLabel: "〔令和8・9年度〕",
  publishedOn: "令和8年2月",
  firstYear: 2026,
  lastYear: 2027,
  baselineYear: 2025,
  areas: [
    {
      id: "1",
      title: "(1) 学びを支える",
      categories: [
        { id: "1-1", title: "①研修" },
        { id: "1-2", title: "②自己啓発" },
      ],
    },
    {
      id: "2",
      title: "(2) 職場を整える",
      categories: [
        { id: "2-1", title: "①働き方" },
      ],
    },
  ],
  focuses: [
    { id: "digital", label: "デジタル", title: "デジタル人材の育成" },
    { id: "regional", label: "地域", title: "地域とともに育つ職員" },
  ],
};
