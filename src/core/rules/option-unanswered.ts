import { optionsTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { optionOfRow } from "./engine/option-of-row";
import { at } from "./engine/place";
import type { RuleFacts } from "./engine/rule-facts";

/**
 * A question the plan leaves open and nobody has answered, once figures are being
 * entered: departments may each count in their own way. A new workbook is not
 * told so. It rests on the sentence that progress is followed.
 */
export const optionUnanswered = defineRule({
  meta: {
    id: "option-unanswered",
    subject: "record",
    severity: "info",
    source: "progress",
    messages: {
      unanswered: { ja: "{place}が空です。計画に記載のない数え方なので、市としての答えを決めて入力してください。", en: "{place} is empty. The plan leaves open how this is counted: decide for the city and enter the answer." },
    },
  },
  check: (subject, facts) => {
    const option = optionOfRow(facts, subject);
    const { row } = subject;
    if (option === null || option.initial !== null || isFilled(row.cell(optionsTable.value))) return [];
    return hasFigures(facts) ? [{ messageId: "unanswered", at: at(optionsTable.name, row, optionsTable.value) }] : [];
  },
});

function hasFigures({ entries }: RuleFacts): boolean {
  for (const { actual } of entries.goals.values()) if (actual !== null) return true;
  return false;
}
