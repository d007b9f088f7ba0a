import type { NotExportedSentences } from "./not-exported";

/** Why a summary was not made, in English. */
export const notExportedEn: NotExportedSentences = {
  cells: (file, { cells, count }) => {
    const named = cells.map(({ sheet, rowKey, column, shown, expected }) => `${sheet} "${rowKey}" ${column} (shows ${shown || "nothing"}, the entries give ${expected || "nothing"})`);
    const rest = count > cells.length ? [`and ${count - cells.length} more`] : [];
    const remedy = cells.some(({ isTypedOver }) => isTypedOver)
      ? "A formula was typed over: put it back with the add-in's update, save the workbook and run this again."
      : "Open it in Excel, calculate it anew (F9), save it and run this again. If nothing changes, put the plan's cells back with the add-in's update.";
    return `What ${file} shows is not what follows from its entries, so nothing was made: ${[...named, ...rest].join("; ")}. ${remedy}`;
  },
  totals: (file, { totals }) =>
    `Totals and parts do not agree in the summary of ${file}, so nothing was made: ${totals.map(({ what, total, parts }) => `${what} (${total} and ${parts})`).join("; ")}. This seems to be a fault of this tool: please tell the developers.`,
};
