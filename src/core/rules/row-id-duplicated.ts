import { tableNamed } from "../contract/table-named";
import { defineRule } from "./engine/define-rule";

/**
 * One id on several rows, mostly a copied row: nobody can tell which one counts,
 * so none is read and none is updated. It rests on the sentence the row is there
 * for.
 */
export const rowIdDuplicated = defineRule({
  meta: {
    id: "row-id-duplicated",
    subject: "table",
    severity: "error",
    source: "subject",
    messages: {
      duplicated: { ja: "{place}が「{key}」の行が{rows}行あります。正しい1行だけを残してください。それまではどの行も数えません。", en: "{place}: {rows} rows have the id “{key}”. Keep the right one only; until then none of them counts." },
    },
  },
  check: ({ table: { table, duplicated }, owner: ownerOf }) =>
    duplicated.map(({ key, indexes }) => {
      const owner = ownerOf(key);
      return {
        messageId: "duplicated",
        at: { table, rowKey: key, index: indexes[0] ?? -1, column: tableNamed(table).key },
        data: { key, rows: indexes.length },
        ...(owner === null ? {} : { owner, source: owner.source, year: owner.year }),
      };
    }),
});
