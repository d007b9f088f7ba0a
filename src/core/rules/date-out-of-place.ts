import { fiscalYearEnd } from "../plan/fiscal-year";
import { dayText } from "./engine/day-text";
import { datedCells, firstDayOf } from "./engine/day-window";
import { defineRule, type Found } from "./engine/define-rule";
import { at } from "./engine/place";

/**
 * A day that cannot belong to its row's year, nor a year earlier: an answer
 * written before the year began, a completion after it ended or after 基準日, on
 * which it is not known yet. It rests on the sentence its row is filled in for.
 */
export const dateOutOfPlace = defineRule({
  meta: {
    id: "date-out-of-place",
    subject: "record",
    severity: "warning",
    source: "subject",
    messages: {
      early: { ja: "{place}の{day}は早すぎます。{first}以後の日か確かめてください。", en: "{place}: {day} is too early. Check whether it is {first} or later." },
      late: { ja: "{place}の{day}は遅すぎます。{last}までの日か確かめてください。", en: "{place}: {day} is too late. Check whether it is {last} or earlier." },
      laterYear: { ja: "{place}の{day}は、この行の年度が終わった後の日です。完了した年度の行に移してください。", en: "{place}: {day} is after the row's year. Move it to the row of the year in which it was completed." },
      afterAsOf: { ja: "{place}の{day}は基準日（{asOf}）より後の日です。完了してから入力するか、基準日を見直してください。", en: "{place}: {day} is after the day judgements are made as of ({asOf}). Enter it once it is done, or move that day." },
    },
  },
  check: (subject, { plan, asOf }) =>
    datedCells(subject).flatMap((cell): Found<"early" | "late" | "laterYear" | "afterAsOf">[] => {
      const { column, day, year, when, lastDay, meant } = cell;
      if (meant !== null) return [];
      const found = { at: at(subject.table, subject.row, column), year };
      const first = firstDayOf(cell, plan.baselineYear);
      if (day < first) return [{ ...found, messageId: "early", data: { day: dayText(day), first: dayText(first) } }];
      if (when === "happened" && day > fiscalYearEnd(year)) return [{ ...found, messageId: "laterYear", data: { day: dayText(day) } }];
      if (when === "happened" && day > asOf) return [{ ...found, messageId: "afterAsOf", data: { day: dayText(day), asOf: dayText(asOf) } }];
      return day > lastDay ? [{ ...found, messageId: "late", data: { day: dayText(day), last: dayText(lastDay) } }] : [];
    }),
});
