import type { GoalJudgement } from "../../attainment/goal-judgement";
import { sheetTitles } from "../../contract/sheet-titles";
import type { AttainmentSummary, GoalGroup } from "../attainment-summary";
import { countCell, labelColumn, row, textCell, valueColumn } from "./cells";
import { pageWidth, type SummarySection } from "./summary-document";
import { unreadNote } from "./unread-note";

const judgements: readonly GoalJudgement[] = ["達成", "未達成", "計画期間中", "判定保留", "集計中", "未入力", "対象外"];

/** 目標の達成: goals by 判定. */
export function goalSection({ goals, year, targetYear, unreadRows }: AttainmentSummary): SummarySection {
  const { sentences, goals: set, crossListed, numericSentences, provisional, all, areas } = goals;
  const columns = [...judgements, "計"];
  return {
    id: "goals",
    title: "目標の達成",
    notes: [
      `${sentences}目標のうち、数値で判定するものは${numericSentences}目標です。一つの文が複数の目標を定めることがあるため、判定の単位では${set}件です。`,
      `再掲の${crossListed}件は元の取組で数え、ここでは除いています。「計画期間中」は期限がこれから来るもの、「判定保留」は比べる値や対象数の記入を待つもの、「対象外」は文章で表す目標や他の計画の目標です。`,
      ...(provisional === 0 ? [] : [`速報値が${provisional}件あります。確定により判定が変わることがあります。`]),
      ...(year > targetYear ? ["対象年度より後の年度のため、記入がまだの目標は未入力とせず、「計画期間中」に数えています。"] : []),
      ...unreadNote(sheetTitles.goals, unreadRows.goals),
    ],
    columns: [labelColumn("施策分野", year, pageWidth - columns.length * 2), ...columns.map((header) => valueColumn(header, year, 2))],
    rows: [all, ...areas].map((group, index) => row([textCell(group === all ? "全体" : group.name), ...counts(group)], index === 0)),
    empty: "",
    startsPage: false,
  };
}

function counts({ counts: own, total }: GoalGroup): ReturnType<typeof countCell>[] {
  return [...judgements.map((judgement) => countCell(own.get(judgement) ?? 0)), countCell(total)];
}
