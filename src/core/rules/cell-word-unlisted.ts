import { workbookNames } from "../contract/workbook-names";
import { defineRule, type Found } from "./engine/define-rule";
import { at } from "./engine/place";

/**
 * A word that is not in the column's list, as pasting leaves it: no judgement,
 * count or filter knows it. Years are for `year-outside-plan` to judge. It rests
 * on the sentence its row is filled in for.
 */
export const cellWordUnlisted = defineRule({
  meta: {
    id: "cell-word-unlisted",
    subject: "record",
    severity: "error",
    source: "subject",
    messages: {
      unlisted: { ja: "{place}の「{text}」は選択肢にありません。一覧から選び直してください。", en: "{place}: “{text}” is not one of the choices. Choose from the list." },
      near: { ja: "{place}の「{text}」は選択肢にありません。「{word}」を一覧から選び直してください。", en: "{place}: “{text}” is not one of the choices. Choose “{word}” from the list." },
    },
  },
  check: ({ table, row, year, cells }) =>
    cells.slips.flatMap(({ column, type, value }): Found<"unlisted" | "near">[] => {
      if (value.slip !== "notInList" || (type.kind === "word" && type.list === workbookNames.planYears)) return [];
      const { text, correction } = value;
      const found = { at: at(table, row, column), year };
      return correction === null ? [{ ...found, messageId: "unlisted", data: { text } }] : [{ ...found, messageId: "near", data: { text, word: correction }, correction }];
    }),
});
