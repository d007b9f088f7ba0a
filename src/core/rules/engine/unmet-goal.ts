import { goalsTable } from "../../contract/tables";
import { fiscalYearEnd } from "../../plan/fiscal-year";
import type { GoalKind } from "../../plan/goal-kind";
import { dayText } from "./day-text";
import type { Found } from "./define-rule";
import type { Told } from "./finding";
import { figureText } from "./figure-text";
import { foundInGoal } from "./found-in-row";
import type { GoalSubject, GoalYear } from "./subjects";

/** What somebody can do about a goal that is not met: nothing is wrong with typing it. */
export const afterUnmet: Told = {
  ja: "記入に誤りがなければ、課題と次年度の対応を「進捗入力」に書いてください。",
  en: "If the entry is right, write what follows from it in the progress report.",
};

/** The years in which a goal of this kind is due and not met (未達成). */
export function unmetYears({ years }: GoalSubject, kind: GoalKind): GoalYear[] {
  return years.filter(({ goal, judgement, isAsked }) => isAsked && goal.kind === kind && judgement === "未達成");
}

/** Messages of a deadline that is past: `late` for what was done after it, `open` for what is not done. */
export const deadlineMessages: Readonly<Record<"late" | "open", Told>> = {
  late: {
    ja: `{place}：完了した日（{completedOn}）が期限の{deadline}を過ぎています。${afterUnmet.ja}`,
    en: `{place}: it was completed on {completedOn}, after its deadline of {deadline}. ${afterUnmet.en}`,
  },
  open: {
    ja: "{place}：期限の{deadline}までに完了した記録がありません（実施状況は「{implementation}」）。完了していれば完了年月日を記入し、まだであれば今後の対応を「進捗入力」に書いてください。",
    en: "{place}: nothing says that it was completed by its deadline of {deadline} (it stands at “{implementation}”). Enter the day if it is done; if not, write what follows in the progress report.",
  },
};

/** The missed deadlines of a goal of this kind: each is told once, on the row of the first year that shows it. */
export function missedDeadlines(subject: GoalSubject, kind: "byDeadline" | "aroundDeadline" | "withinYear"): Found<"late" | "open">[] {
  const unmet = unmetYears(subject, kind);
  if (unmet.length === 0) return [];
  const [completedOn] = subject.years.flatMap(({ entry }) => entry.completedOn ?? []).sort();
  const told = new Set<string>();
  return unmet.flatMap((year): Found<"late" | "open">[] => {
    const deadline = year.goal.deadline ?? fiscalYearEnd(year.year);
    if (told.has(deadline)) return [];
    told.add(deadline);
    if (completedOn !== undefined) return [foundInGoal(year, goalsTable.completedOn, "late", { completedOn: dayText(completedOn), deadline: dayText(deadline) })];
    return [foundInGoal(year, goalsTable.completedOn, "open", { deadline: dayText(deadline), implementation: year.entry.implementation ?? "" })];
  });
}

/** The years in which a figure is not on the right side of last year's, told with both figures. */
export function unmetSincePreviousYear<MessageId extends string>(subject: GoalSubject, kind: "moreThanPreviousYear" | "lessThanPreviousYear", messageId: MessageId): Found<MessageId>[] {
  return unmetYears(subject, kind).map((year) => {
    const { goal, entry, previousActual } = year;
    return foundInGoal(year, goalsTable.actual, messageId, { figure: figureText(entry.actual ?? 0, goal.unit), previous: figureText(previousActual ?? 0, goal.unit) });
  });
}
