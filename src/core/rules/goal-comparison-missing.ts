import { goalsTable } from "../contract/tables";
import { statesWithFigure } from "../contract/vocabulary";
import type { FiscalYear } from "../plan/fiscal-year";
import { tenthsOfPercent } from "../shared/tenths";
import { defineRule, type Found } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import type { GoalSubject, GoalYear } from "./engine/subjects";

type Message = "baseline" | "previous" | "total" | "nothingToCover" | "moreThanThereAre";

/**
 * A goal that stays open (判定保留) for want of a figure to compare with: that of the
 * baseline year or the year before, or how many there are to cover, where that can be right. Its sentence
 * compares with them and the plan prints none, so people have to enter them.
 */
export const goalComparisonMissing = defineRule({
  meta: {
    id: "goal-comparison-missing",
    subject: "goal",
    severity: "info",
    source: "subject",
    messages: {
      baseline: { ja: "{place}が空です。比べる元の値が計画にないので、記入するまで判定できません。", en: "{place} is empty. The plan has no figure to compare with; until it is entered, nothing can be judged." },
      previous: { ja: "{place}が空です。次の年度が比べる元の値なので、記入するまで判定できません。", en: "{place} is empty. The next year is compared with it; until it is entered, that year cannot be judged." },
      total: { ja: "{place}が空です。全部でいくつあるかが計画にないので、記入するまで判定できません。", en: "{place} is empty. The plan does not say how many there are; until it is entered, nothing can be judged." },
      nothingToCover: { ja: "{place}が0なので判定できません。全部でいくつあるかを記入するか、対象がなければ「状態」で「該当なし」を選んでください。", en: "{place} is 0, so nothing can be judged. Enter how many there are; where there are none, choose 該当なし under 状態." },
      moreThanThereAre: { ja: "{place}（{figure}）が、設定の対象数（{total}）を超えているので判定できません。どちらかの数を直してください。", en: "{place} ({figure}) is more than there are ({total}, under 設定), so nothing can be judged. Mend one of the two." },
    },
  },
  check: (subject, { plan }) => {
    const open = subject.years.filter(({ isAsked, judgement, entry }) => isAsked && judgement === "判定保留" && mayHaveFigure(entry.state));
    const missing = open.flatMap((year) => missingFor(subject, year, plan.baselineYear));
    return [...new Map(missing.map((found) => [found.at.rowKey, found])).values()];
  },
});

function missingFor(subject: GoalSubject, year: GoalYear, baselineYear: FiscalYear): Found<Message>[] {
  switch (year.goal.kind) {
    case "moreThanPreviousYear":
    case "lessThanPreviousYear":
      return figureOf(subject, year.year - 1, baselineYear);
    case "moreThanBaselineYear":
      return figureOf(subject, baselineYear, baselineYear);
    case "allCovered":
      return coverageOf(year);
    default:
      return [];
  }
}

/** What keeps open whether all are covered; nothing where a number cannot be right by itself or beside its row's other, which is told as an error. */
function coverageOf(year: GoalYear): Found<Message>[] {
  const { goal, entry, total } = year;
  if (total === null) return [foundInGoal(year, goalsTable.total, "total")];
  if (tenthsOfPercent(total) === 0) return [foundInGoal(year, goalsTable.total, "nothingToCover")];
  if (entry.total !== null || total < 0) return [];
  return [foundInGoal(year, goalsTable.actual, "moreThanThereAre", { figure: figureText(entry.actual ?? 0, goal.unit), total: figureText(total, goal.unit) })];
}

/** The blank figure of an earlier year; nothing where it is asked for anyhow, or said not to exist. */
function figureOf({ years }: GoalSubject, wanted: FiscalYear, baselineYear: FiscalYear): Found<Message>[] {
  const earlier = years.find(({ year }) => year === wanted);
  if (earlier === undefined || earlier.judgement === "未入力" || !mayHaveFigure(earlier.entry.state)) return [];
  return [foundInGoal(earlier, goalsTable.actual, wanted === baselineYear ? "baseline" : "previous")];
}

/** Whether a row's 状態 leaves its figure to be judged by: any other says itself why the goal stays open. */
function mayHaveFigure(state: string | null): boolean {
  return state === null || statesWithFigure.includes(state);
}
