import { defineRule } from "./engine/define-rule";

/**
 * A row the plan asks for that is nowhere, deleted or cut: its department has no
 * place to answer, and totals leave it out. It rests on the sentence the row is
 * there for.
 */
export const rowMissing = defineRule({
  meta: {
    id: "row-missing",
    subject: "table",
    severity: "warning",
    source: "subject",
    messages: {
      missing: { ja: "「{title}」に{place}の行（{key}）がありません。更新すると行が戻ります。", en: "“{title}” lacks the row of {place} ({key}). An update puts it back." },
      nameless: { ja: "{place}に「{key}」の行がありません。更新すると行が戻ります。", en: "{place} lacks the row “{key}”. An update puts it back." },
    },
  },
  check: ({ table: { table, missing }, owner: ownerOf, label }) =>
    missing.map((key) => {
      const found = { at: { table, rowKey: key, index: -1, column: null } };
      const owner = ownerOf(key);
      return owner === null
        ? { ...found, messageId: "nameless", data: { key } }
        : { ...found, messageId: "missing", data: { title: label.ja, key }, owner, source: owner.source, year: owner.year };
    }),
});
