import { defineRule, type Found } from "./engine/define-rule";
import { at } from "./engine/place";
import { shareText } from "./engine/share-text";

/**
 * A number that the column cannot hold whatever the facts are: less than
 * nothing, more than the whole, or half a person. 57.5 in a percentage cell is
 * 5750%, most likely meant as 57.5%. It rests on the sentence its row is filled
 * in for.
 */
export const cellNumberOutOfRange = defineRule({
  meta: {
    id: "cell-number-out-of-range",
    subject: "record",
    severity: "error",
    source: "subject",
    messages: {
      negative: { ja: "{place}の「{text}」は負の数です。0以上の数を入力してください。", en: "{place}: {text} is less than zero. Type zero or more." },
      hundredfold: { ja: "{place}が{shown}になっています。{meant}のつもりなら、%を付けて{meant}と入力し直してください。", en: "{place} is {shown}. If {meant} is meant, type {meant} with its % sign." },
      aboveWhole: { ja: "{place}が{shown}になっています。割合は0%から100%までの数を入力してください。", en: "{place} is {shown}. A percentage goes from 0% to 100%." },
      notWhole: { ja: "{place}の「{text}」は整数ではありません。小数のない数を入力してください。", en: "{place}: {text} is not a whole number. Type a number without decimals." },
    },
  },
  check: ({ table, row, year, cells }) =>
    cells.slips.flatMap(({ column, value }): Found<"negative" | "hundredfold" | "aboveWhole" | "notWhole">[] => {
      const { slip, text, correction } = value;
      const found = { at: at(table, row, column), year };
      if (slip === "negative" || slip === "notWhole") return [{ ...found, messageId: slip, data: { text } }];
      if (slip !== "aboveWhole") return [];
      const shown = shareText(Number(text));
      return typeof correction === "number" ? [{ ...found, messageId: "hundredfold", data: { shown, meant: shareText(correction) }, correction, corrected: shareText(correction) }] : [{ ...found, messageId: "aboveWhole", data: { shown } }];
    }),
});
