import { optionsTable } from "../contract/tables";
import { typedValue } from "../entries/typed-cell";
import { defineRule } from "./engine/define-rule";
import { optionOfRow } from "./engine/option-of-row";
import { at } from "./engine/place";

/**
 * An answer to a question of the plan that is none of its choices: sheets and
 * checks go on as if nothing had been answered. It rests on the sentence that
 * progress is followed.
 */
export const optionWordUnlisted = defineRule({
  meta: {
    id: "option-word-unlisted",
    subject: "record",
    severity: "error",
    source: "progress",
    messages: {
      unlisted: { ja: "{place}の「{text}」は選択肢にありません。{choices}から選び直してください。", en: "{place}: “{text}” is not one of the choices. Choose one of {choices}." },
    },
  },
  check: (subject, facts) => {
    const words = optionOfRow(facts, subject)?.choices ?? null;
    if (words === null) return [];
    const value = typedValue(subject.row.cell(optionsTable.value), { kind: "word", list: "" }, { unit: null, dateSystem: facts.dateSystem, words });
    if (value.kind !== "slip") return [];
    const { text, correction } = value;
    return [{ messageId: "unlisted", at: at(optionsTable.name, subject.row, optionsTable.value), data: { text, choices: words.map((word) => `「${word}」`).join("") }, correction }];
  },
});
