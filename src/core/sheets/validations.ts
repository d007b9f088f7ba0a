import type { CalendarDate } from "../plan/calendar-date";
import type { ValidationMessage, ValidationRule } from "../workbook/validation-rule";
import { serialOfDate } from "../workbook/serial-date";

/** A choice from a list that HR keeps in 設定. */
export function oneOf(name: string, what: string, prompt: ValidationMessage | null = null): ValidationRule {
  return {
    kind: "list",
    name,
    prompt,
    error: { title: `${what}は一覧から`, text: `${what}は、右の▼を押して一覧から選んでください。一覧にない言葉は集計できません。空欄に戻すには Delete キーを押します。` },
  };
}

/** The last day that entries may bear: reports are handed in, and dates of other matters noted, long after the plan. */
export const lastDay: CalendarDate = "2099-12-31";

/** A day, typed as a date. */
export function day(what: string, from: CalendarDate, to: CalendarDate): ValidationRule {
  const spoken = (date: CalendarDate): string => date.split("-").map(Number).join("/");
  return {
    kind: "date",
    minimum: serialOfDate(from),
    maximum: serialOfDate(to),
    prompt: { title: what, text: `日付で入力します（例 ${spoken(from)}）。` },
    error: { title: `${what}を確認してください`, text: `${what}は ${spoken(from)} から ${spoken(to)} までの日付で入力してください。年の間違いや「3月末」のような言葉に気をつけてください。` },
  };
}

/** A number of people, times or units: whole and not negative. */
export function count(what: string): ValidationRule {
  return {
    kind: "whole",
    minimum: 0,
    maximum: 9_999_999,
    prompt: null,
    error: { title: `${what}は整数で`, text: `${what}は 0 以上の整数で入力してください。「人」「回」などの単位は付けません。` },
  };
}

/** A count that may not be larger than another of the same row. */
export function countWithin(what: string, whole: string, prompt: ValidationMessage | null = null): ValidationRule {
  return {
    kind: "custom",
    formula: `OR([@${what}]="",AND(ISNUMBER([@${what}]),[@${what}]>=0,INT([@${what}])=[@${what}],OR([@${whole}]="",[@${what}]<=[@${whole}])))`,
    prompt,
    error: { title: `${what}を確認してください`, text: `${what}は 0 以上の整数で、${whole}を超えない数を入力してください。` },
  };
}

/** Free text, as long as a cell can be read. */
export function freeText(what: string, prompt: string): ValidationRule {
  return {
    kind: "text",
    maximum: 4000,
    prompt: { title: what, text: prompt },
    error: { title: `${what}が長すぎます`, text: `${what}は4,000字までで入力してください。` },
  };
}
