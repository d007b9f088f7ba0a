import { columnLetters } from "../../core/workbook/address";
import type { Step } from "../../core/workbook/command";
import type { DesiredSheet } from "../../core/workbook/desired-state";
import type { PageLayout } from "../../core/workbook/page-layout";
import { ourProtection } from "../read/our-protection";
import { type Work, work } from "./work";

const pointsOfInch = 72;

/** How a new sheet prints, what of it stays in sight, and its protection. */
export function pageWorks(steps: readonly Step[], sheet: DesiredSheet, name: string, protection: AppliedProtection): Work[] {
  const { rows, columns } = sheet.frozen;
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  return [
    ...layoutWorks(steps, sheet.page, name),
    ...(protection === null ? [] : [work("protect", steps, { calls: 2 }, (context) => sheetOf(context).protection.protect(protection))]),
    ...(rows > 0 || columns > 0 ? [work("focus", steps, { calls: 3 }, (context) => freeze(sheetOf(context), rows, columns))] : []),
  ];
}

/** How a sheet prints. Where its layout says anything of page breaks, those that stood there give way. */
export function layoutWorks(steps: readonly Step[], page: PageLayout, name: string): Work[] {
  const { pageBreaks } = page;
  return [
    work("pages", steps, { calls: 20, payload: page }, (context) => layPage(context.workbook.worksheets.getItem(name).pageLayout, page)),
    ...(pageBreaks === undefined ? [] : [work("pages", steps, { calls: 3 + 2 * pageBreaks.length, payload: pageBreaks }, (context) => breakPages(context.workbook.worksheets.getItem(name), pageBreaks))]),
  ];
}

/** What people may do on a sheet that is now protected; `null` where it is not. */
export type AppliedProtection = Excel.WorksheetProtectionOptions | null;

/** How a new sheet of ours is protected. */
export function protectionOf({ isProtected }: DesiredSheet): AppliedProtection {
  return isProtected ? ourProtection : null;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

function layPage(layout: Excel.PageLayout, page: PageLayout): void {
  const { repeatedRows, printedColumns, printedLastRow } = page;
  layout.paperSize = page.paper === "a3" ? "A3" : "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = page.scale === undefined ? { horizontalFitToPages: page.pagesWide, ...(page.pagesTall === undefined ? {} : { verticalFitToPages: page.pagesTall }) } : { scale: page.scale };
  layout.leftMargin = 0.4 * pointsOfInch;
  layout.rightMargin = 0.4 * pointsOfInch;
  layout.topMargin = 0.55 * pointsOfInch;
  layout.bottomMargin = 0.55 * pointsOfInch;
  layout.headerMargin = 0.25 * pointsOfInch;
  layout.footerMargin = 0.25 * pointsOfInch;
  layout.centerHorizontally = true;
  if (repeatedRows !== null) layout.setPrintTitleRows(`$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`);
  if (printedColumns !== undefined) layout.setPrintArea(printedRange(columnLetters(printedColumns - 1), printedLastRow));
  const text = layout.headersFooters.defaultForAllPages;
  // The space keeps a heading that begins with a digit from being read as the size.
  text.rightHeader = `&10 ${page.heading.replaceAll("&", "&&")}`;
  text.centerFooter = "&10&P / &N";
}

/** Whole columns where no last row is given, so that rows people add are printed too. */
function printedRange(lastColumn: string, lastRow: number | undefined): string {
  return lastRow === undefined ? `A:${lastColumn}` : `A1:${lastColumn}${lastRow + 1}`;
}
