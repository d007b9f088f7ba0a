import { sheetTitles } from "../../contract/sheet-titles";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { AttainmentSummary, ProgressGroup } from "../attainment-summary";
import { sum } from "../../shared/sum";
import { otherWord } from "../listed-words";
import { aheadState } from "./ahead-state";
import { countCell, labelColumn, row, textCell, valueColumn } from "./cells";
import { pageWidth, type SummaryColumn, type SummaryRow, type SummarySection } from "./summary-document";
import { unreadNote } from "./unread-note";

/** 取組の進捗: initiatives by 進捗区分, all together and in the plan's own divisions. */
export function initiativeProgressSection({ progress, year, unreadRows }: AttainmentSummary): SummarySection {
  const { all, areas, categories, focuses } = progress;
  const kind = 3;
  const grades = shownWords(progress.grades, pageWidth - kind);
  return {
    id: "progress",
    title: "取組の進捗",
    notes: [
      `取組${all.total}件を1件ずつ、取りまとめの進捗区分で数えています（再掲された内容は数えません）。「取りまとめ前」は進捗区分の記入がまだの取組です。`,
      "一つの取組が複数の重点に当たることがあり、重点別の合計は取組の件数と一致しません。",
      ...unreadNote(sheetTitles.reviews, unreadRows.reviews),
    ],
    columns: [labelColumn("分け方", year, kind), ...groupColumns("名称", grades, "取りまとめ前", year, pageWidth - kind)],
    rows: [
      kindRow("全体", all, grades, true),
      ...areas.map((group) => kindRow("施策分野", group, grades)),
      ...categories.map((group) => kindRow("区分", group, grades)),
      ...focuses.map((group) => kindRow("重点", group, grades)),
    ],
    empty: "",
    startsPage: true,
  };
}

/** 部署別の進捗: the departments' own reports by 進捗状況. */
export function departmentProgressSection({ progress, year, targetYear, unreadRows }: AttainmentSummary): SummarySection {
  const { departments, reports, askedReports, addedReports } = progress;
  const parts = addedReports === 0 ? "取組と担当部署の組ごとに1件" : `取組と担当部署の組ごとに1件の${askedReports}件と、「進捗入力」に追加された行の${addedReports}件`;
  const statuses = shownWords(progress.statuses, pageWidth);
  const ahead = aheadState({ year, targetYear });
  return {
    id: "departments",
    title: "部署別の進捗",
    notes: [
      `各部署の回答${reports.total}件（${parts}）を、進捗状況で数えています。局区などの総称は、回答する部署（入力担当）で数えます。`,
      ...(departments.some(({ name }) => name === otherWord) ? [`計画にも設定の部署の一覧にもない名前の部署は、「${otherWord}」にまとめています。`] : []),
      ...(ahead === null ? [] : [`「${ahead}」は、対象年度より後の年度のため、まだ回答を求めていないものです。`]),
      ...unreadNote(sheetTitles.progress, unreadRows.reports),
    ],
    columns: groupColumns("部署", statuses, ahead ?? "未記入", year, pageWidth),
    rows: [groupRow(reports, statuses, true), ...departments.map((group) => groupRow(group, statuses))],
    empty: "",
    startsPage: true,
  };
}

/** A name and a column a word, as many as the page has room for beside what already takes of its width. */
function groupColumns(header: string, words: readonly string[], none: string, year: FiscalYear, width: number): SummaryColumn[] {
  const columns = [...words, none, "計"];
  const each = columns.length * 2 + nameWidth <= width ? 2 : 1;
  return [labelColumn(header, year, Math.max(nameWidth, width - columns.length * each)), ...columns.map((word) => valueColumn(word, year, each))];
}

const nameWidth = 5;

/** The words that get columns of their own; where the list is too long for the page, the last ones are counted together. */
function shownWords(words: readonly string[], width: number): string[] {
  const most = width - nameWidth - 2;
  return words.length <= most ? [...words] : [...words.filter((word) => word !== otherWord).slice(0, most - 1), otherWord];
}

function kindRow(kind: string, group: ProgressGroup, words: readonly string[], isTotal = false): SummaryRow {
  return row([textCell(kind), ...groupRow(group, words).cells], isTotal);
}

function groupRow({ name, counts, total }: ProgressGroup, words: readonly string[], isTotal = false): SummaryRow {
  const notYet = counts.get(null) ?? 0;
  const own = words.map((word) => counts.get(word) ?? 0);
  const rest = total - notYet - sum(own);
  const shown = words.map((word, index) => (own[index] ?? 0) + (word === otherWord ? rest : 0));
  return row([textCell(name), ...shown.map((count) => countCell(count)), countCell(notYet), countCell(total)], isTotal);
}
