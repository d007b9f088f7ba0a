import { tableNamed } from "../contract/table-named";
import { initiativesTable } from "../contract/tables";
import { textIn } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";

/**
 * A row of ours whose id says something else. It is still known by its other
 * columns; once these change too, what was entered on it belongs to nothing. It
 * rests on the sentence the row is there for.
 */
export const rowIdDamaged = defineRule({
  meta: {
    id: "row-id-damaged",
    subject: "table",
    severity: "error",
    source: "subject",
    messages: {
      changed: { ja: "{place}が「{text}」に変わっています。「{key}」に戻してください。", en: "{place} has become “{text}”. Put “{key}” back." },
      blank: { ja: "{place}が消えています。「{key}」を入れ直してください。", en: "{place} is gone. Put “{key}” back." },
    },
  },
  check: ({ table: { table, damaged }, owner: ownerOf }) =>
    damaged.map((row) => {
      const column = tableNamed(table).key;
      const owner = ownerOf(row.key);
      const text = textIn(row.cell(column));
      const found = {
        at: { table, rowKey: row.key, index: row.index, column },
        correction: table === initiativesTable.name ? Number(row.key) : row.key,
        ...(owner === null ? {} : { owner, source: owner.source, year: owner.year }),
      };
      return text === null ? { ...found, messageId: "blank", data: { key: row.key } } : { ...found, messageId: "changed", data: { key: row.key, text } };
    }),
});
