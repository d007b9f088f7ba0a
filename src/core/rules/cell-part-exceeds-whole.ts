import { goalsTable } from "../contract/tables";
import type { GoalKind } from "../plan/goal-kind";
import type { NumberCell } from "./engine/cells-by-kind";
import { defineRule } from "./engine/define-rule";
import { goalOfRow } from "./engine/goal-of-row";
import { at } from "./engine/place";
import type { RuleFacts } from "./engine/rule-facts";
import type { RecordSubject } from "./engine/subjects";

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
    const { table, row, year, cells: { numbers } } = subject;
    return numbers.flatMap((cell) => {
      const within = wholeOf(facts, subject, cell);
      const whole = numbers.find(({ column }) => column === within);
      if (whole === undefined || cell.number <= whole.number) return [];
      return [{ messageId: "exceeds", at: at(table, row, cell.column), year, data: { part: cell.number, whole: whole.number, column: whole.column } }];
    });
  },
});

/** The column that says of how many a cell counts some: of goals' figures, only those of some kinds do. */
function wholeOf(facts: RuleFacts, subject: RecordSubject, { type }: NumberCell): string | null {
  if (type.kind === "count") return type.within;
  const goal = goalOfRow(facts, subject);
  return goal !== null && kindsWithinTotal.includes(goal.kind) ? goalsTable.total : null;
}
