import type { IndicatorJudgement } from "./indicator-result";

/** 判定 of an item (項目), which may rest on several figures. */
export type ItemJudgement = IndicatorJudgement | "一部達成";

/** What is told of an item of which no figure is met: the most definite state first. */
const precedence: readonly IndicatorJudgement[] = ["未達成", "計画期間中", "集計中", "評価困難", "未実施", "未入力"];

/**
 * The judgement of an item from those of its figures: met only when all are,
 * 一部達成 when some are. Item ③ of the Sendai plan rests on やりがい and 誇り.
 */
export function itemJudgement(judgements: readonly IndicatorJudgement[]): ItemJudgement {
  const met = judgements.filter((judgement) => judgement === "達成").length;
  if (met > 0) return met === judgements.length ? "達成" : "一部達成";
  return precedence.find((state) => judgements.includes(state)) ?? "未入力";
}
