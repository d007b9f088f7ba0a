import type { Clause } from "../../../../src/core/plan/clause";

/** The made-up plan's sentences for findings to quote; some that other plans have are missing. */
export const clauses: readonly Clause[] = [
  { id: "P-01", topic: "計画期間", sentence: "この計画は、令和8年度と令和9年度の2か年の計画とする。", role: "period" },
  { id: "P-07", topic: "基準年度", sentence: "基準（令和7年度）", role: "baseline" },
  { id: "K-01", topic: "学ぶ意欲", sentence: "学ぶ意欲 64.0% 80%" },
  { id: "K-02", topic: "職場の風通し", sentence: "職場の風通し 71.5% 現状を維持" },
];
