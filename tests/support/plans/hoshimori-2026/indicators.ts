import type { Indicator } from "../../../../src/core/plan/indicator";

/** The made-up plan's indicators. */
export const indicators: readonly Indicator[] = [
  {
    id: "学ぶ意欲",
    item: "①学ぶ意欲",
    label: "学ぶ意欲のある職員",
    kind: "reach",
    baselineTenths: 640,
    targetTenths: 800,
    targetAsPrinted: "80%",
    definition: "『職員アンケート』において、学びたいことが「ある」と答えた割合",
    survey: "職員アンケート",
    clauseId: "K-01",
    surveyClauseId: null,
  },
  {
    id: "風通し",
    item: "②職場の風通し",
    label: "職場の風通し",
    kind: "maintain",
    baselineTenths: 715,
    targetTenths: 715,
    targetAsPrinted: "現状を維持",
    definition: "『職員アンケート』において、職場で意見を「言いやすい」と答えた割合",
    survey: "職員アンケート",
    clauseId: "K-02",
    surveyClauseId: null,
  },
];
