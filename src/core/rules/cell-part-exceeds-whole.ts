import { goalsTable } from "../contract/tables";
import type { GoalKind } from "../plan/goal-kind";
import { defineRule } from "./engine/define-rule";
import { goalOfRow } from "./engine/goal-of-row";
import { at } from "./engine/place";
import type { TypedCell } from "./engine/subjects";

/** Goals whose 実績 counts some of what 対象数 counts: elsewhere 対象数 is not what the figure is part of. */
const kindsWithinTotal: readonly GoalKind[] = ["allCovered", "zeroOverLimit"];

/**
 * More done than there is to do, more answers than people asked: one of the two
 * figures is wrong, and the share made of them above 100%. It rests on the
 * sentence its row is filled in for.
 */
export const cellPartExceedsWhole = defineRule({
  meta: {
    id: "cell-part-exceeds-whole",
    subject: "record",
    severity: "error",
    source: "subject",
    messages: {
      exceeds: { ja: "{place}（{part}）が「{column}」（{whole}）を超えています。どちらかの数を直してください。", en: "{place} ({part}) is more than “{column}” ({whole}). Mend one of the two." },
    },
  },
  check: (subject, facts) => {
    const { table, row, year, filled } = subject;
    const numbers = new Map(filled.flatMap((cell) => numberOf(cell)));
    const goal = goalOfRow(facts, subject);
    return filled.flatMap(({ column, type }) => {
      const within = type.kind === "count" ? type.within : column === goalsTable.actual && goal !== null && kindsWithinTotal.includes(goal.kind) ? goalsTable.total : null;
      const part = numbers.get(column);
      const whole = within === null ? undefined : numbers.get(within);
      return within === null || part === undefined || whole === undefined || part <= whole ? [] : [{ messageId: "exceeds", at: at(table, row, column), year, data: { part, whole, column: within } }];
    });
  },
});

function numberOf({ column, value }: TypedCell): (readonly [string, number])[] {
  return value.kind === "good" && typeof value.value === "number" ? [[column, value.value]] : [];
}
