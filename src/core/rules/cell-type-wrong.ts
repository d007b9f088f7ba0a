import { isCalendarDate } from "../plan/calendar-date";
import { fiscalYearStart } from "../plan/fiscal-year";
import type { TypedCell } from "./engine/cells-by-kind";
import { dayText } from "./engine/day-text";
import { defineRule, type Found } from "./engine/define-rule";
import { isShare } from "./engine/is-share";
import { at } from "./engine/place";
import type { RuleFacts } from "./engine/rule-facts";
import { shareText } from "./engine/share-text";
import type { RecordSubject } from "./engine/subjects";

/**
 * Words where a figure or a day belongs, or a formula's error: formulas that
 * read the cell count it as nothing, so that the entry is lost without a sign.
 * It rests on the sentence its row is filled in for.
 */
export const cellTypeWrong = defineRule({
  meta: {
    id: "cell-type-wrong",
    subject: "record",
    severity: "error",
    source: "subject",
    messages: {
      number: { ja: "{place}の「{text}」は数として読めません。単位や説明を付けず、数字だけを入力してください。", en: "{place}: “{text}” cannot be read as a number. Type digits only, without a unit or words." },
      share: { ja: "{place}の「{text}」は割合として読めません。「50.0%」のように、数字と%だけを入力してください。", en: "{place}: “{text}” cannot be read as a percentage. Type digits and % only, such as 50.0%." },
      day: { ja: "{place}の「{text}」は日付として読めません。「{example}」のように、年・月・日を入力してください。", en: "{place}: “{text}” cannot be read as a date. Type year, month and day, such as {example}." },
      word: { ja: "{place}に「{text}」と入力されています。この列は空欄にして、「{other}」で「{text}」を選んでください。", en: "{place} says “{text}”. Leave this column empty and choose “{text}” in “{other}”." },
      formula: { ja: "{place}の数式がエラー（{text}）になっています。割る数や参照先を直すか、値を直接入力してください。", en: "{place}: the formula gives {text}. Mend what it divides by or refers to, or type the value itself." },
    },
  },
  check: (subject, facts) =>
    subject.cells.slips.flatMap((cell): Found<"number" | "share" | "day" | "word" | "formula">[] => {
      const { column, value } = cell;
      const { slip, text } = value;
      const place = at(subject.table, subject.row, column);
      const { year } = subject;
      if (slip === "formulaError") return [{ messageId: "formula", at: place, year, data: { text } }];
      if (slip !== "notANumber" && slip !== "notADay") return [];
      const other = columnOfWord(facts, subject, cell, text);
      if (other !== null) return [{ messageId: "word", at: place, year, data: { text, other } }];
      const { correction } = value;
      const found = { at: place, year, correction, ...corrected(correction, isShare(subject, cell)) };
      if (slip === "notADay") return [{ ...found, messageId: "day", data: { text, example: dayText(fiscalYearStart(year ?? facts.plan.firstYear)) } }];
      return [{ ...found, messageId: isShare(subject, cell) ? "share" : "number", data: { text } }];
    }),
});

/** A share and a day are shown otherwise than they are kept. */
function corrected(correction: string | number | null, isOfShare: boolean): { readonly corrected?: string } {
  if (typeof correction === "number" && isOfShare) return { corrected: shareText(correction) };
  return typeof correction === "string" && isCalendarDate(correction) ? { corrected: dayText(correction) } : {};
}

/** The column of the same row whose list has the word: for a figure the last one, which says how far the figure stands. */
function columnOfWord(facts: RuleFacts, { table }: RecordSubject, { type }: TypedCell, text: string): string | null {
  const columns = facts.columns(table).filter(({ terms: { words } }) => words?.includes(text) === true);
  return (type.kind === "day" ? columns[0] : columns.at(-1))?.column ?? null;
}
