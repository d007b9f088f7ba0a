import { notApplicable, severityLabels } from "../../contract/vocabulary";
import { fiscalYearLabel } from "../../plan/fiscal-year";
import type { AttainmentSummary, AttentionLine } from "../attainment-summary";
import { countCell, dayCell, labelColumn, row, textCell, valueColumn } from "./cells";
import type { SummarySection } from "./summary-document";

/** What stands for a text that HR has not released: 公表 is not 可. */
const unpublished = "非公表";

/** What stands for a text that was blank before it was revised. */
const blank = "空欄";

const causes: Readonly<Record<AttentionLine["kind"], string>> = { late: "取組の遅れ", goalUnmet: "目標未達成", indicatorUnmet: "指標未達成" };

/** 遅れ・未達成: named, with reason and remedy. */
export function attentionSection({ attention, results, year }: AttainmentSummary): SummarySection {
  const published = new Set(results.filter(({ isPublishable }) => isPublishable).map(({ number }) => number));
  return {
    id: "attention",
    title: "遅れ・未達成の一覧",
    notes: ["理由と対応は、取りまとめで「公表」を「可」にしたものだけを載せています。"],
    columns: [labelColumn("番号", year, 2), labelColumn("種別", year, 3), labelColumn("取組・指標", year, 5), labelColumn("取りまとめ部署", year, 4), valueColumn("内容", year, 5), valueColumn("遅れの理由・対応", year, 7)],
    rows: attention.map(({ kind, initiative, name, department, cause, remedy }) => {
      const state = initiative === null ? notApplicable : published.has(initiative) ? null : unpublished;
      return row([
        textCell(initiative === null ? null : String(initiative), notApplicable),
        textCell(causes[kind]),
        textCell(name),
        textCell(department, notApplicable),
        textCell(cause),
        textCell(remedy, state),
      ]);
    }),
    empty: "遅れている取組、達成しなかった目標・指標はありません。",
    startsPage: true,
  };
}

/** 取組ごとの結果: what is published of each initiative. */
export function resultSection({ results, year }: AttainmentSummary): SummarySection {
  return {
    id: "results",
    title: "取組ごとの結果",
    notes: ["実績と次年度の方向性は、取りまとめで「公表」を「可」にしたものだけを載せています。目標は、判定の対象になる件数と、そのうち達成した件数です（再掲を除く）。"],
    columns: [
      labelColumn("番号", year, 2),
      labelColumn("取組名", year, 5),
      labelColumn("取りまとめ部署", year, 4),
      valueColumn("進捗区分", year, 2),
      valueColumn("目標（判定対象）", year, 2),
      valueColumn("目標（達成）", year, 2),
      valueColumn("実績", year, 7),
      valueColumn("次年度の方向性", year, 2),
    ],
    rows: results.map(({ number, title, department, grade, goalsJudged, goalsMet, isPublishable, result, direction }) => {
      const state = isPublishable ? null : unpublished;
      return row([textCell(String(number)), textCell(title), textCell(department), textCell(grade), countCell(goalsJudged), countCell(goalsMet), textCell(result, state), textCell(direction, state)]);
    }),
    empty: "取組がありません。",
    startsPage: true,
  };
}

/** 計画の変更: what was revised, old and new. */
export function revisionSection({ revisions, year }: AttainmentSummary): SummarySection {
  return {
    id: "revisions",
    title: "計画の変更",
    notes: [],
    columns: [labelColumn("変更ID", year, 2), labelColumn("対象", year, 3), labelColumn("対象ID", year, 3), labelColumn("項目", year, 3), valueColumn("適用年度", year, 3), valueColumn("変更前", year, 5), valueColumn("変更後", year, 5), valueColumn("決定日", year, 2)],
    rows: revisions.map(({ id, target, targetId, item, fromYear, before, after, decidedOn }) => row([textCell(id), textCell(target), textCell(targetId), textCell(item), textCell(fiscalYearLabel(fromYear)), textCell(before, blank), textCell(after), dayCell(decidedOn)])),
    empty: "計画の変更はありません。",
    startsPage: true,
  };
}

/** 確認中の事項: how much of what the checks found nobody has looked at. */
export function findingSection({ findings, year }: AttainmentSummary): SummarySection {
  const { error, warning, info } = findings;
  return {
    id: "findings",
    title: "確認中の事項",
    notes: ["記入内容のチェックで見つかり、まだ「確認済」になっていないものの件数です。"],
    columns: [labelColumn("重要度", year, 5), valueColumn("件数", year, 3)],
    rows: [row([textCell(severityLabels.error), countCell(error)]), row([textCell(severityLabels.warning), countCell(warning)]), row([textCell(severityLabels.info), countCell(info)])],
    empty: "",
    startsPage: false,
  };
}
