import { progressTable, revisionsTable } from "../contract/tables";
import { isFilled, textIn } from "../entries/cell-reading";
import { fiscalYearLabel } from "../plan/fiscal-year";
import { addedReportYear } from "./engine/added-report-year";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import { yearMeant } from "./engine/year-meant";

/** The columns in which people name a year themselves, on rows they add. */
const yearColumns: ReadonlyMap<string, string> = new Map([
  [progressTable.name, progressTable.year],
  [revisionsTable.name, revisionsTable.fromYear],
]);

/**
 * A row for a year the plan does not run, or for none: it is counted nowhere and
 * changes nothing. It rests on the plan's period. What a revision still lacks,
 * `revision-incomplete` says.
 */
export const yearOutsidePlan = defineRule({
  meta: {
    id: "year-outside-plan",
    subject: "record",
    severity: "error",
    source: "period",
    messages: {
      outside: { ja: "{place}の「{text}」は計画期間の年度ではありません。{first}から{last}までの年度を選んでください。", en: "{place}: “{text}” is not a year of the plan. Choose one from {first} to {last}." },
      misnamed: { ja: "{place}の「{text}」は年度として読めません。「{meant}」のつもりなら、そう入力し直してください。", en: "{place}: “{text}” is not read as a year. If {meant} is meant, type it so." },
      blank: { ja: "{place}が空です。どの年度の回答か、{first}から{last}までの年度を入力してください。", en: "{place} is empty. Enter the year the row answers for, from {first} to {last}." },
    },
  },
  check: ({ table, row }, facts) => {
    const column = yearColumns.get(table);
    if (column === undefined || row.key !== "") return [];
    const text = textIn(row.cell(column));
    if (addedReportYear(facts, text) !== null || (text === null && (isFilled(row.cell(column)) || table === revisionsTable.name))) return [];
    const place = at(table, row, column);
    const data = { first: fiscalYearLabel(facts.plan.firstYear), last: fiscalYearLabel(facts.plan.lastYear) };
    if (text === null) return [{ messageId: "blank", at: place, data }];
    const meant = yearMeant(facts.years, text);
    if (meant === null) return [{ messageId: "outside", at: place, data: { text, ...data } }];
    return [{ messageId: "misnamed", at: place, data: { text, meant: fiscalYearLabel(meant) }, correction: fiscalYearLabel(meant) }];
  },
});
