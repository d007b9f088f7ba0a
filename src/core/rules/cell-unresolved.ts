import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/**
 * A formula in an entry cell whose result was not kept in the file, as some
 * programs save it: what it gives cannot be checked here, and no judgement reads
 * it. It rests on the sentence its row is filled in for.
 */
export const cellUnresolved = defineRule({
  meta: {
    id: "cell-unresolved",
    subject: "record",
    severity: "info",
    source: "subject",
    messages: {
      unresolved: { ja: "{place}の数式の結果がファイルに残っていないため、確かめられません。Excelで開いて保存し直すか、値を直接入力してください。", en: "{place}: the file does not keep the formula's result, so it cannot be checked. Open and save it in Excel, or type the value." },
    },
  },
  check: ({ table, row, year, cells }) =>
    cells.unresolved.map(({ column }) => ({ messageId: "unresolved", at: at(table, row, column), year, cause: row.cell(column).formula ?? "" })),
});
