import { indicatorsTable, initiativesTable } from "../contract/tables";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";
import type { RuleFacts } from "./engine/rule-facts";
import { shareText } from "./engine/share-text";
import type { Source } from "./engine/source";
import type { RecordSubject } from "./engine/subjects";

/**
 * A cell of the plan's own text or of our formulas with something else in it: the
 * workbook no longer says what the plan says. The plan may be revised, but with
 * day and reason, in 計画変更. It rests on that sentence; a baseline, a target and
 * a focus on the sentence that sets them.
 */
export const planCellTypedOver = defineRule({
  meta: {
    id: "plan-cell-typed-over",
    subject: "record",
    severity: "error",
    source: "revision",
    messages: {
      changed: { ja: "{place}が計画の「{wanted}」から「{found}」に変わっています。計画を変えたのなら「計画変更」に記録し、そうでなければ元に戻してください。", en: "{place}: the plan says “{wanted}”, here stands “{found}”. Record a revision if the plan was changed; else put it back." },
      added: { ja: "{place}に「{found}」と入力されていますが、計画では空欄です。計画を変えたのなら「計画変更」に記録し、そうでなければ消してください。", en: "{place} says “{found}” where the plan has nothing. Record a revision if the plan was changed; else clear it." },
      formula: { ja: "{place}の数式が消えています（いまは「{found}」）。更新すると元に戻ります。", en: "{place}: the formula is gone (now “{found}”). An update puts it back." },
    },
  },
  check: (subject, facts) =>
    subject.overwritten.map(({ column, isFormula, wanted, found }) => {
      const place = { at: at(subject.table, subject.row, column), year: subject.year };
      if (isFormula) return { ...place, messageId: "formula", data: { found } };
      const source = sourceOf(facts, subject, column);
      const shown = isShareOfPlan(column) ? percentage : (text: string): string => text;
      return wanted === "" ? { ...place, source, messageId: "added", data: { found: shown(found) } } : { ...place, source, messageId: "changed", data: { wanted: shown(wanted), found: shown(found) } };
    }),
});

function sourceOf(facts: RuleFacts, subject: RecordSubject, column: string): Source {
  if (column === indicatorsTable.baseline) return said(facts.clause("baseline"), subject.source);
  if (column === indicatorsTable.target) return said(facts.clause("targets"), subject.source);
  if (subject.table === initiativesTable.name && facts.plan.focuses.some(({ label }) => label === column)) return said(facts.clause("focuses"), facts.clause("revision"));
  return facts.clause("revision");
}

function said(source: Source, otherwise: Source): Source {
  return source.id === "" ? otherwise : source;
}

/** No table but that of the indicators has these columns. */
function isShareOfPlan(column: string): boolean {
  return column === indicatorsTable.baseline || column === indicatorsTable.target;
}

function percentage(text: string): string {
  const ratio = Number(text);
  return text.trim() === "" || Number.isNaN(ratio) ? text : shareText(ratio);
}
