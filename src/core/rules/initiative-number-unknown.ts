import { progressTable } from "../contract/tables";
import { isFilled, numberIn } from "../entries/cell-reading";
import { plainNumber } from "../entries/plain-number";
import { planIndex } from "../entries/plan-index";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

const { name: table, initiative: column } = progressTable;

/**
 * An added row whose 整理番号 is no initiative's, or stands there as text: what
 * it says is counted under none. It rests on the sentence that every
 * initiative's progress is followed.
 */
export const initiativeNumberUnknown = defineRule({
  meta: {
    id: "initiative-number-unknown",
    subject: "addedReport",
    severity: "error",
    source: "progress",
    messages: {
      unknown: { ja: "{place}の「{text}」という取組はありません。取組一覧にある整理番号を入力してください。", en: "{place}: there is no initiative “{text}”. Enter a number from the list of initiatives." },
      text: { ja: "{place}の「{text}」が文字として入っています。数として{number}と入力し直してください。", en: "{place}: “{text}” stands there as text. Type {number} as a number." },
      blank: { ja: "{place}が空です。どの取組の回答か、取組一覧にある整理番号を入力してください。", en: "{place} is empty. Enter the number of the initiative the row answers for." },
    },
  },
  check: ({ row, year, initiativeText: text }, { plan }) => {
    const cell = row.cell(column);
    const { initiatives } = planIndex(plan);
    const number = numberIn(cell);
    if (number !== null) return initiatives.has(number) ? [] : [{ messageId: "unknown", at: at(table, row, column), year, data: { text: text ?? number } }];
    if (text === null) return isFilled(cell) ? [] : [{ messageId: "blank", at: at(table, row, column), year }];
    const meant = plainNumber(text, null);
    if (meant === null || !initiatives.has(meant)) return [{ messageId: "unknown", at: at(table, row, column), year, data: { text } }];
    return [{ messageId: "text", at: at(table, row, column), year, data: { text, number: meant }, correction: meant }];
  },
});
