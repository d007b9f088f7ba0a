import { sheetTitles } from "../contract/sheet-titles";
import type { DesiredCell, DesiredSheet } from "../workbook/desired-state";
import type { SheetContext } from "./sheet-context";
import { sheetHead } from "./table-sheet";

/** What the sheet says until a report is laid on it. */
const untilThen = "アドインの「出力」で『「達成状況」シートを作る』を押すと、対象年度の達成状況がこのシートにできます。印刷や公表に、そのまま使えます。";

/** What earlier versions wrote on the sheet when they made it. */
const earlier = [
  "アドインの「出力」で「達成状況のシートを作る」を押すと、対象年度の達成状況がこのシートにできます。印刷や公表に、そのまま使えます。",
  "対象年度の達成状況を印刷・公表するためのシートです。出力のコマンドで作成すると、ここに入ります。",
  "対象年度の達成状況を印刷・公表するためのシートです。（この版では、まだ作成できません。）",
  "指標の達成状況", "取組の進捗", "目標の達成", "遅れ・未達成の取組（理由と対応）", "計画の変更", "確認中の事項",
];

/** The texts that the sheet may bear, beside its heading, as long as nobody has laid a report on it or written on it. */
export const textsBeforeReport: readonly string[] = [untilThen, "表紙へ戻る", ...earlier];

/**
 * 達成状況: the printed summary. Made with its heading; a person's command lays
 * the report (`report-sheet`), whose cells no update touches.
 */
export function attainmentSheet(context: SheetContext): DesiredSheet {
  const columns = 8;
  return {
    title: sheetTitles.attainment,
    cells: sheetHead(sheetTitles.attainment, context.plan, [untilThen]).map((cell): DesiredCell => (cell.value === untilThen ? { ...cell, owner: "log" } : cell)),
    tables: [],
    columnWidths: new Map(Array.from({ length: columns }, (_, column) => [column, 18])),
    rowHeights: new Map([[0, 26]]),
    frozen: { rows: 0, columns: 0 },
    page: { paper: "a4", orientation: "landscape", pagesWide: 1, repeatedRows: [0, 0], printedColumns: columns, heading: sheetTitles.attainment },
    isProtected: true,
    rowsGrow: false,
    charts: [],
    tabColor: "1B5E2A",
  };
}
