import { notApplicable } from "../../contract/vocabulary";
import { sum } from "../../shared/sum";
import type { AttainmentSummary, AttentionLine } from "../attainment-summary";
import { lateness } from "../lateness";
import { aheadState } from "./ahead-state";
import { labelColumn, row, textCell, valueColumn } from "./cells";
import { unpublished } from "./list-sections";
import type { SummarySection } from "./summary-document";

const causes: Readonly<Record<AttentionLine["kind"], string>> = { late: "取組の遅れ", goalUnmet: "目標未達成", indicatorUnmet: "指標未達成" };

/** 遅れ・未達成: named, with reason and remedy; what counts as late, and how much nobody can tell yet. */
export function attentionSection(summary: AttainmentSummary): SummarySection {
  const { attention, results, year } = summary;
  const published = new Set(results.filter(({ isPublishable }) => isPublishable).map(({ number }) => number));
  return {
    id: "attention",
    title: "遅れ・未達成の一覧",
    notes: ["理由と対応は、取りまとめで「公表」を「可」にしたものだけを載せています。", ...gradeNotes(summary), ...openNotes(summary)],
    columns: [labelColumn("番号", year, 2), labelColumn("種別", year, 3), labelColumn("取組・指標", year, 5), labelColumn("取りまとめ部署", year, 4), valueColumn("内容", year, 5), valueColumn("遅れの理由・対応", year, 7)],
    rows: attention.map(({ kind, initiative, name, department, cause, remedy }) => {
      const state = initiative === null ? notApplicable : published.has(initiative) ? aheadState(summary) : unpublished;
      return row([
        textCell(initiative === null ? null : String(initiative), notApplicable),
        textCell(causes[kind]),
        textCell(name),
        textCell(department, notApplicable),
        textCell(cause),
        textCell(remedy, state),
      ]);
    }),
    empty: nothingListed(summary),
    startsPage: true,
  };
}

/** Which words of 進捗区分 are counted as late, and which of those in use do not say whether they are. */
function gradeNotes({ progress: { grades, all } }: AttainmentSummary): string[] {
  const late = grades.filter((grade) => lateness(grade) === "late");
  const unknown = grades.filter((grade) => lateness(grade) === "unknown" && all.counts.has(grade));
  return [
    late.length === 0 ? "進捗区分に、遅れとして数えられる言葉はありません。" : `進捗区分のうち${late.map((grade) => `「${grade}」`).join("")}を遅れとして数えています。`,
    ...(unknown.length === 0 ? [] : [`${unknown.map((grade) => `「${grade}」（${all.counts.get(grade) ?? 0}件）`).join("")}は、遅れに当たるかどうかが言葉から分からないため、一覧に入れていません。`]),
  ];
}

/** How many of each kind are not judged yet; in a year after 対象年度 goals without entries lie ahead and are not among them. */
function openCounts({ progress: { all }, goals, indicators }: AttainmentSummary): { readonly initiatives: number; readonly goals: number; readonly indicators: number } {
  return {
    initiatives: all.counts.get(null) ?? 0,
    goals: sum((["未入力", "集計中", "判定保留"] as const).map((judgement) => goals.all.counts.get(judgement) ?? 0)),
    indicators: indicators.filter(({ latestYear }) => latestYear === null).length,
  };
}

function openNotes(summary: AttainmentSummary): string[] {
  const open = openCounts(summary);
  const isAhead = aheadState(summary) !== null;
  const parts = [
    ...(open.initiatives === 0 || isAhead ? [] : [`取組${open.initiatives}件（進捗区分の記入前）`]),
    ...(open.goals === 0 ? [] : [`目標${open.goals}件（${isAhead ? "" : "未入力・"}集計中・判定保留）`]),
    ...(open.indicators === 0 ? [] : [`指標${open.indicators}件（実績なし）`]),
  ];
  return [
    ...(isAhead ? ["対象年度より後の年度のため、進捗区分や目標の記入がまだのものは、未入力として数えていません。"] : []),
    ...(parts.length === 0 ? [] : [`まだ判定していないものがあります：${parts.join("、")}。`]),
  ];
}

/** The sentence of an empty list: that nothing is late is said of what was judged, never of what nobody has looked at. */
function nothingListed(summary: AttainmentSummary): string {
  const { progress: { all }, goals, indicators } = summary;
  const open = openCounts(summary);
  const isNothingJudged = open.initiatives === all.total && !goals.all.counts.has("達成") && open.indicators === indicators.length;
  if (isNothingJudged) return "まだ判定できるものがありません（進捗区分・実績の記入前です）。";
  const nothing = "遅れている取組、達成しなかった目標・指標はありません。";
  const isAllKnown = sum(Object.values(open)) === 0 && [...all.counts.keys()].every((grade) => grade !== null && lateness(grade) !== "unknown");
  return isAllKnown ? nothing : `判定したものの中に、${nothing}`;
}
