import type { NotExportedSentences } from "./not-exported";

/** Why a summary was not made, in Japanese. */
export const notExportedJa: NotExportedSentences = {
  cells: (file, { cells, count }) => {
    const named = cells.map(({ sheet, rowKey, column, shown, expected }) => `${sheet}「${rowKey}」の${column}（表示 ${shown || "空"}、記入からの計算 ${expected || "空"}）`);
    const rest = count > cells.length ? `ほか${count - cells.length}か所` : "";
    const remedy = cells.some(({ isTypedOver }) => isTypedOver)
      ? "数式が上書きされています。アドインの「作成・更新」で数式を元に戻して保存してから、もう一度実行してください。"
      : "Excelで開いて再計算（F9）し、保存してから、もう一度実行してください。それでも同じときは、アドインの「作成・更新」で計画の欄を元に戻してください。";
    return `${file}に表示されている値が、記入から計算した値と違うため、作成しませんでした: ${[...named, ...(rest === "" ? [] : [rest])].join("、")}。${remedy}`;
  },
  totals: (file, { totals }) =>
    `${file}の集計で、合計と内訳が合わないため、作成しませんでした: ${totals.map(({ what, total, parts }) => `${what}（${total} と ${parts}）`).join("、")}。このツールの誤りと思われます。この内容を開発者に伝えてください。`,
};
