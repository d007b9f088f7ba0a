import { goalsTable } from "../contract/tables";
import { tenthsOfPercent } from "../shared/tenths";
import { defineRule } from "./engine/define-rule";
import { figureText } from "./engine/figure-text";
import { foundInGoal } from "./engine/found-in-row";
import { goalFigure, goalStatesWithoutFigure } from "./engine/goal-figure";
import { isJump } from "./engine/is-jump";
import type { GoalYear } from "./engine/subjects";

/**
 * A goal's figure that is more than half above or below that of the year before:
 * often a digit too many, another unit or another way of counting than the
 * sentence's. Left out are those over an upper limit, which come and go, and changes
 * of less than five (人, 件, 回, 時間) or, of a share, less than 10 points: one person
 * more than one is double, and nothing to look into. Five and 10 points themselves
 * are told.
 */
export const figureJump = defineRule({
  meta: {
    id: "figure-jump",
    subject: "goal",
    severity: "warning",
    source: "subject",
    messages: {
      jump: {
        ja: "{place}：{figure}は前年度の{previous}から5割を超えて変わっています。桁、単位、数え方を確かめてください。",
        en: "{place}: {figure} is more than half away from the {previous} of the year before. Check the digits, the unit and the way of counting.",
      },
    },
  },
  check: ({ years }) =>
    years.flatMap((year) => {
      const { goal } = year;
      const before = years.find((other) => other.year === year.year - 1);
      if (before === undefined || goal.kind === "zeroOverLimit" || before.goal.unit !== goal.unit) return [];
      const [previous, figure] = [usedFigure(before), usedFigure(year)];
      if (previous === null || figure === null || !isJump(previous, figure) || isSmall(previous, figure, goal.unit)) return [];
      return [foundInGoal(year, goalsTable.actual, "jump", { figure: figureText(figure, goal.unit), previous: figureText(previous, goal.unit) })];
    }),
});

/** Whether the figures are less than five apart, shares less than 10 points; in thousandths, as figures are compared. */
function isSmall(before: number, after: number, unit: string | null): boolean {
  return Math.abs(tenthsOfPercent(after) - tenthsOfPercent(before)) < (unit === "%" ? 100 : 5000);
}

/** The figure, unless its state says that there is none. */
function usedFigure(year: GoalYear): number | null {
  return goalStatesWithoutFigure.includes(year.entry.state ?? "") ? null : goalFigure(year);
}
