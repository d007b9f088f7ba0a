import { tableNamed } from "../contract/table-named";
import { findingsTable, progressTable, revisionsTable, updateLogTable } from "../contract/tables";
import { textIn } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** Tables whose rows people and commands add. */
const openTables: readonly string[] = [progressTable.name, revisionsTable.name, findingsTable.name, updateLogTable.name];

/**
 * A row in a table of ours that the plan knows nothing of: it stays as it is, but
 * no judgement and no total counts it. It rests on the sentence the table is
 * there for.
 */
export const rowUnknown = defineRule({
  meta: {
    id: "row-unknown",
    subject: "record",
    severity: "warning",
    source: "subject",
    messages: {
      unknown: { ja: "{place}（{key}）は計画にない行で、集計されません。計画の行でなければ、表の外に移すか削除してください。", en: "{place} ({key}) is none of the plan's and is not counted. Move it out of the table, or delete it." },
      nameless: { ja: "{place}は計画にない行で、集計されません。計画の行でなければ、表の外に移すか削除してください。", en: "{place} is none of the plan's and is not counted. Move it out of the table, or delete it." },
    },
  },
  check: ({ table, row }) => {
    if (row.key !== "" || openTables.includes(table)) return [];
    const id = textIn(row.cell(tableNamed(table).key));
    // Rows without an id are told apart by their place alone.
    return id === null ? [{ messageId: "nameless", at: at(table, row), cause: String(row.index) }] : [{ messageId: "unknown", at: at(table, row), data: { key: id } }];
  },
});
