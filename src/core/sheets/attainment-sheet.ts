import { sheetTitles } from "../contract/sheet-titles";
import type { DesiredCell, DesiredSheet } from "../workbook/desired-state";
import { bandFormat } from "./palette";
import type { SheetContext } from "./sheet-context";
import { sheetHead } from "./table-sheet";

const sections = ["指標の達成状況", "取組の進捗", "目標の達成", "遅れ・未達成の取組（理由と対応）", "計画の変更", "確認中の事項"];

/** 達成状況: the printed summary. Made with its headings; a person's command fills it. */
export function attainmentSheet(context: SheetContext): DesiredSheet {
  const width = 8;
  return {
    title: sheetTitles.attainment,
    cells: [
      ...sheetHead(sheetTitles.attainment, context.plan, ["対象年度の達成状況を印刷・公表するためのシートです。（この版では、まだ作成できません。）"]),
      ...sections.flatMap((section, index) =>
        Array.from({ length: width }, (_, column): DesiredCell => ({ at: { row: 5 + index * 3, column }, owner: "log", value: column === 0 ? section : null, format: bandFormat })),
      ),
    ],
    tables: [],
    columnWidths: new Map(Array.from({ length: width }, (_, column) => [column, 18])),
    rowHeights: new Map([[0, 26]]),
    frozen: { rows: 0, columns: 0 },
    page: { paper: "a4", orientation: "landscape", pagesWide: 1, repeatedRows: [0, 0], printedColumns: width, heading: sheetTitles.attainment },
    isProtected: true,
    rowsGrow: false,
    charts: [],
    tabColor: "1B5E2A",
  };
}
