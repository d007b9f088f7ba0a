import { fiscalYearLabel, fiscalYearOfDate } from "../plan/fiscal-year";
import { dayText } from "./engine/day-text";
import { datedCells } from "./engine/day-window";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/**
 * A day that would be right a year earlier: a spreadsheet takes `12/15`, typed in
 * April, for December to come. A completion that seems a year late fails its
 * deadline. It rests on the sentence its row is filled in for.
 */
export const dateYearMistaken = defineRule({
  meta: {
    id: "date-year-mistaken",
    subject: "record",
    severity: "warning",
    source: "subject",
    messages: {
      mistaken: {
        ja: "{place}の{day}は{fell}の日です。{meant}のつもりなら、年を付けて入力し直してください。",
        en: "{place}: {day} falls in {fell}. If {meant} is meant, type it with its year.",
      },
      later: {
        ja: "{place}の{day}は{fell}の日です。{meant}のつもりなら年を付けて入力し直し、そうでなければ{fell}の行に移してください。",
        en: "{place}: {day} falls in {fell}. If {meant} is meant, type it with its year; else move it to the row of {fell}.",
      },
    },
  },
  check: (subject, { years }) =>
    datedCells(subject).flatMap(({ column, day, year, when, meant }) => {
      if (meant === null) return [];
      const fell = fiscalYearOfDate(day);
      const isMovable = when === "happened" && years.includes(fell);
      return [{ messageId: isMovable ? "later" : "mistaken", at: at(subject.table, subject.row, column), year, data: { day: dayText(day), fell: fiscalYearLabel(fell), meant: dayText(meant) }, correction: meant, corrected: dayText(meant) }];
    }),
});
