import { goalsTable } from "../../contract/tables";
import { severityLabels } from "../../contract/vocabulary";
import { isCalendarDate } from "../../plan/calendar-date";
import { fiscalYearLabel } from "../../plan/fiscal-year";
import type { AttainmentSummary } from "../attainment-summary";
import { aheadState } from "./ahead-state";
import { countCell, dayCell, labelColumn, row, textCell, valueColumn } from "./cells";
import type { SummaryCell, SummarySection } from "./summary-document";

/** What stands for a text that HR has not released: 公表 is not 可. */
export const unpublished = "非公表";

/** What stands for a text that was blank before it was revised. */
const blank = "空欄";

/** 取組ごとの結果: what is published of each initiative. */
export function resultSection({ results, year, targetYear }: AttainmentSummary): SummarySection {
  const missing = aheadState({ year, targetYear });
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
      const state = isPublishable ? missing : unpublished;
      return row([textCell(String(number)), textCell(title), textCell(department), textCell(grade, missing), countCell(goalsJudged), countCell(goalsMet), textCell(result, state), textCell(direction, state)]);
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
    rows: revisions.map(({ id, target, targetId, item, fromYear, before, after, decidedOn }) => row([textCell(id), textCell(target), textCell(targetId), textCell(item), textCell(fiscalYearLabel(fromYear)), revisedCell(item, before), revisedCell(item, after), dayCell(decidedOn)])),
    empty: "計画の変更はありません。",
    startsPage: true,
  };
}

/** A text of the plan before or after it was revised; a deadline is a day. */
function revisedCell(item: string, text: string): SummaryCell {
  return item === goalsTable.deadline && isCalendarDate(text) ? dayCell(text) : textCell(text, blank);
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
