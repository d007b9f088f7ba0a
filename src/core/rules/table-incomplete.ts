import { defineRule } from "./engine/define-rule";

/**
 * A table of ours without a column people fill in, deleted or renamed: whatever
 * stands there is not read. It rests on the sentence that progress is followed.
 */
export const tableIncomplete = defineRule({
  meta: {
    id: "table-incomplete",
    subject: "table",
    severity: "warning",
    source: "subject",
    messages: {
      lost: { ja: "{place}の列が見つかりません。見出しを変えたのなら元の名前に戻し、列を消したのなら更新して作り直してください。", en: "{place}: the column is gone. Put its header back if it was renamed; else an update makes it anew." },
    },
  },
  check: ({ table: { table, lostColumns } }, { columns }) =>
    lostColumns.flatMap((column) => (columns(table).some((entry) => entry.column === column) ? [{ messageId: "lost", at: { table, rowKey: "", index: -1, column } }] : [])),
});
