import { goalsTable, progressTable, reviewsTable, surveysTable } from "../../core/contract/tables";
import { beingCounted, carriedOut, completed, confirmations, late, progressStatuses, publishable } from "../../core/contract/vocabulary";
import { type FiscalYear, fiscalYearLabel } from "../../core/plan/fiscal-year";

/** What is typed into a row, by the column's header. */
export type TypedRow = Readonly<Record<string, string | number>>;

/** What rows of a year of each table have in them in the sample; `index` counts the rows of that year from 0. */
export interface YearCells {
  progress(index: number): TypedRow;
  goal(index: number, kind: { readonly hasFigure: boolean; readonly isShare: boolean }): TypedRow;
  survey(index: number): TypedRow;
  review(index: number): TypedRow;
}

const [asPlanned] = progressStatuses;

/** Staff who answered the sample's survey, and those of them who agreed, by question. */
const answered = 800;
const agreed = [560, 688, 676, 704];

/** A year that is over: everything is answered, confirmed and summed up. */
export function finishedYear(year: FiscalYear): YearCells {
  const day = (monthAndDay: string): string => `${year + 1}/${monthAndDay}`;
  return {
    progress: (index) => ({
      [progressTable.status]: index % 9 === 8 ? completed : asPlanned,
      [progressTable.result]: `${fiscalYearLabel(year)}の計画に沿って研修・説明会を${(index % 4) + 1}回行い、結果を庁内に共有した。`,
      [progressTable.author]: "担当者",
      [progressTable.extension]: "0000",
      [progressTable.writtenOn]: day("4/15"),
      [progressTable.submittedOn]: day("4/20"),
      [progressTable.confirmation]: confirmations[0],
    }),
    goal: (index, { hasFigure, isShare }) => (hasFigure ? { [goalsTable.actual]: isShare ? 0.3 + (index % 5) / 100 : 10 + (index % 7) } : { [goalsTable.implementation]: carriedOut }),
    survey: (index) => ({ [surveysTable.state]: carriedOut, [surveysTable.survey]: "職員意識調査", [surveysTable.surveyedOn]: day("1/20"), [surveysTable.asked]: 1000, [surveysTable.answered]: answered, [surveysTable.positive]: agreed[index % agreed.length] ?? 0, [surveysTable.actual]: (agreed[index % agreed.length] ?? 0) / answered }),
    review: () => ({ [reviewsTable.grade]: asPlanned, [reviewsTable.result]: "計画した研修を行い、参加者の八割から役に立ったとの回答を得た。", [reviewsTable.direction]: "継続", [reviewsTable.publication]: publishable }),
  };
}

/** What people get wrong, one after the other. */
const mistakes: readonly TypedRow[] = [
  { [progressTable.status]: late, [progressTable.result]: "講師の都合がつかず、年度内に開けなかった。" },
  { [progressTable.status]: asPlanned, [progressTable.result]: "なし" },
  { [progressTable.status]: "おおむね順調", [progressTable.result]: "研修を2回行った。" },
  { [progressTable.status]: completed },
  { [progressTable.status]: asPlanned, [progressTable.result]: "別紙" },
];

/** A year half way through: a third answered, a third begun with what people get wrong, the rest empty. */
export function runningYear(year: FiscalYear): YearCells {
  const finished = finishedYear(year);
  return {
    progress: (index) => {
      if (index % 3 === 0) return { ...finished.progress(index), [progressTable.confirmation]: index % 2 === 0 ? confirmations[1] : "", [progressTable.comment]: index % 2 === 0 ? "実施した回数を書いてください。" : "" };
      return index % 3 === 1 ? (mistakes[Math.floor(index / 3) % mistakes.length] ?? {}) : {};
    },
    goal: (index, kind) => {
      if (index % 3 === 0) return finished.goal(index, kind);
      if (index % 3 === 2) return {};
      return kind.hasFigure ? [{ [goalsTable.actual]: "約３０人" }, { [goalsTable.actual]: "５７．５％" }, { [goalsTable.state]: beingCounted }, { [goalsTable.actual]: "3回" }][Math.floor(index / 3) % 4] ?? {} : {};
    },
    survey: (index) => [finished.survey(0), { [surveysTable.state]: carriedOut, [surveysTable.survey]: "職員意識調査", [surveysTable.actual]: 57.5 }, { [surveysTable.state]: beingCounted }][index] ?? {},
    review: () => ({}),
  };
}
