import type { CellAddress } from "../workbook/address";
import type { DesiredCell, DesiredSheet, DesiredTable } from "../workbook/desired-state";
import type { PageLayout } from "../workbook/page-layout";
import { textWidth } from "../workbook/text-height";
import { sheetTitles } from "../contract/sheet-titles";
import type { PlanInForce } from "../entries/plan-in-force";
import { headingFormat, linkFormat, noteFormat } from "./palette";

/** Where the table of an ordinary sheet begins: under the heading, two notes and the way back. */
export const tablePlace: CellAddress = { row: 4, column: 0 };

interface TableSheet {
  readonly title: string;
  readonly plan: PlanInForce;
  /** One or two sentences under the heading. */
  readonly notes: readonly [string, string?];
  readonly table: DesiredTable;
  readonly paper: PageLayout["paper"];
  readonly frozenColumns: number;
  readonly rowsGrow: boolean;
  readonly tabColor: string;
  readonly isProtected?: true;
  readonly pagesTall?: number;
}

/** A sheet of ours that is one table under a heading. */
export function tableSheet(sheet: TableSheet): DesiredSheet {
  return {
    title: sheet.title,
    cells: sheetHead(sheet.title, sheet.plan, sheet.notes),
    tables: [sheet.table],
    columnWidths: new Map(),
    rowHeights: new Map([[0, 26], [sheet.table.place.row, headerHeight(sheet.table)]]),
    frozen: { rows: sheet.table.place.row + 1, columns: sheet.frozenColumns },
    page: {
      paper: sheet.paper,
      orientation: "landscape",
      pagesWide: 1,
      repeatedRows: [sheet.table.place.row, sheet.table.place.row],
      heading: sheet.title,
    },
    isProtected: sheet.isProtected ?? false,
    rowsGrow: sheet.rowsGrow,
    charts: [],
    tabColor: sheet.tabColor,
  };
}

/** Heading, notes and the way back to the cover. The heading is what a sheet of ours is known by. */
export function sheetHead(title: string, plan: PlanInForce, notes: readonly [string, string?]): DesiredCell[] {
  const [first, second] = notes;
  return [
    { at: { row: 0, column: 0 }, owner: "plan", value: `${title}　${plan.title}${plan.periodLabel}`, format: headingFormat },
    { at: { row: 1, column: 0 }, owner: "plan", value: first, format: noteFormat },
    ...(second === undefined ? [] : [{ at: { row: 2, column: 0 }, owner: "plan" as const, value: second, format: noteFormat }]),
    ...(title === sheetTitles.cover
      ? []
      : [{ at: { row: 3, column: 0 }, owner: "plan" as const, value: "表紙へ戻る", format: linkFormat, link: { sheet: sheetTitles.cover, at: { row: 0, column: 0 } } }]),
  ];
}

/** The height in points at which the longest header fits its column. */
export function headerHeight(table: DesiredTable): number {
  const lines = table.columns.map(({ header, width }) => Math.ceil((textWidth(header) + 2) / Math.max(3, width - 2)));
  return Math.max(1, ...lines) * 14 + 8;
}
