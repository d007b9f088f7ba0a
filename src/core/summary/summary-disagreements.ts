import { indicatorAttainment } from "../attainment/indicator-attainment";
import type { AttainmentSummary, AttentionLine, IndicatorSummary } from "./attainment-summary";
import { sum } from "../shared/sum";
import { percentText } from "../shared/tenths-text";
import type { Disagreement } from "./disagreement";
import { differing, type FigurePair } from "./figure-pair";
import { groupPairs } from "./group-pairs";
import { lateness } from "./lateness";

export type { Disagreement } from "./disagreement";

/** Where totals do not agree with their rows: such a summary must not leave the workbook. */
export function summaryDisagreements(summary: AttainmentSummary): Disagreement[] {
  const { progress, goals, results, attention, indicators } = summary;
  const { all, areas, categories, focuses, reports, departments } = progress;
  const listed = (kind: AttentionLine["kind"]): number => attention.filter((line) => line.kind === kind).length;
  const among = (counts: ReadonlyMap<unknown, number>, kind: unknown): number => counts.get(kind) ?? 0;
  const judged = goals.all.total - among(goals.all.counts, "対象外");
  const counts: FigurePair[] = [
    ...groupPairs("取組", { all, divisions: [["施策分野", areas], ["区分", categories]], others: focuses }),
    ...groupPairs("回答", { all: reports, divisions: [["部署", departments]], others: [] }),
    ...groupPairs("目標", { all: goals.all, divisions: [["施策分野", goals.areas]], others: [] }),
    { what: "取組の件数と取組ごとの結果の行数", total: all.total, parts: results.length },
    ...[...progress.grades, null].map((grade) => ({ what: `進捗区分「${grade ?? "取りまとめ前"}」の件数と取組ごとの結果の行数`, total: among(all.counts, grade), parts: results.filter((result) => result.grade === grade).length })),
    { what: "回答の件数と、求めた回答・追加された行の合計", total: reports.total, parts: progress.askedReports + progress.addedReports },
    { what: "目標の件数と再掲を除いた目標の数", total: goals.all.total, parts: goals.goals - goals.crossListed },
    { what: "判定の対象になる目標の件数と取組ごとの合計", total: judged, parts: sum(results.map(({ goalsJudged }) => goalsJudged)) },
    { what: "達成した目標の件数と取組ごとの達成の合計", total: among(goals.all.counts, "達成"), parts: sum(results.map(({ goalsMet }) => goalsMet)) },
    { what: "未達成の目標の件数と、遅れ・未達成の一覧の行数", total: among(goals.all.counts, "未達成"), parts: listed("goalUnmet") },
    { what: "遅れている取組の件数と、遅れ・未達成の一覧の行数", total: sum(progress.grades.filter((grade) => lateness(grade) === "late").map((grade) => among(all.counts, grade))), parts: listed("late") },
    { what: "未達成の指標の件数と、遅れ・未達成の一覧の行数", total: indicators.filter(({ judgement }) => judgement === "未達成").length, parts: listed("indicatorUnmet") },
  ];
  const figures = indicators.flatMap((indicator) => indicatorPairs(summary, indicator));
  return [...differing(counts, (count) => `${count}件`), ...differing(figures, percentText)];
}

/** What of an indicator follows from its figure, worked out once more. */
function indicatorPairs({ baselineYear }: AttainmentSummary, indicator: IndicatorSummary): FigurePair[] {
  const { label, actualTenths, baselineTenths, differenceTenths, rateTenths, targetRatioTenths, changeTenths, years, latestYear } = indicator;
  if (actualTenths === null || latestYear === null) return [];
  const figureIn = (wanted: number): number | null => (wanted === baselineYear ? baselineTenths : (years.find(({ year }) => year === wanted)?.actualTenths ?? null));
  const added = (figure: number, difference: number | null): number | null => (difference === null ? null : figure + difference);
  const attainment = indicatorAttainment(indicator, actualTenths);
  const before = figureIn(latestYear - 1);
  return [
    { what: `${label}の最新実績と、その年度の実績`, total: actualTenths, parts: figureIn(latestYear) },
    { what: `${label}の実績と、基準値に差を足した値`, total: actualTenths, parts: added(baselineTenths, differenceTenths) },
    ...(before === null ? [] : [{ what: `${label}の実績と、前年度に差を足した値`, total: actualTenths, parts: added(before, changeTenths) }]),
    { what: `${label}の達成率と、計算し直した値`, total: rateTenths, parts: attainment.rateTenths },
    { what: `${label}の目標比と、計算し直した値`, total: targetRatioTenths, parts: attainment.targetRatioTenths },
  ];
}
