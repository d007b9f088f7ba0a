import type { FinishSheet } from "../../core/workbook/change";
import type { ChartSurvey } from "../survey/chart-facts";
import { chartWork } from "./chart-works";
import { mergeWorks } from "./merge-works";
import { type AppliedProtection, pageWorks, protectionOf } from "./page-works";
import { linkWorks, sheetLookWorks, sheetStyleWorks } from "./sheet-works";
import { writtenRights } from "./sheet-rights";
import { redefinitionWork, type Style, tableLookWorks } from "./table-works";
import { type Work, work } from "./work";

/** What is known of a sheet that is to be finished. */
export interface Unmade {
  readonly style: Style;
  readonly charts: ChartSurvey;
  /** Whether it is protected now: then it is opened and protected again like any other. */
  readonly isProtected: boolean;
}

/** How a sheet that was left open is protected when it is finished. */
export function finishedProtection({ made, rights }: FinishSheet): AppliedProtection {
  return rights !== null ? writtenRights(rights) : made === null ? null : protectionOf(made.sheet);
}

/** Does again what the making of a sheet does beside cells, tables and their rules, whatever of it was done; a sheet left open is protected. */
export function finishWorks(change: FinishSheet, { style, charts, isProtected }: Unmade): Work[] {
  const { made, sheet: name } = change;
  const protection = isProtected ? null : finishedProtection(change);
  if (made === null) return protection === null ? [] : [work("protect", [change], { calls: 2 }, (context) => context.workbook.worksheets.getItem(name).protection.protect(protection))];
  const { sheet } = made;
  const tables = sheet.tables.map((table) => ({ change, sheet: name, table, as: style.naming.table(table.name), place: table.place }));
  return [
    // First of all: it is judged with what the request found in the cells that are covered.
    ...mergeWorks("sheets", [change], sheet.cells, name),
    ...sheetStyleWorks(change, sheet, name),
    ...sheetLookWorks(change, { sheet, as: name, tables: tables.flatMap((laid) => [redefinitionWork(laid), ...tableLookWorks(laid, style)]) }, style.naming),
    ...sheet.cells.flatMap((cell) => linkWorks("formulas", change, cell, name, style.naming)),
    ...sheet.charts.flatMap((chart) => [
      ...charts.names(name).filter((there) => there === chart.title).map((there) => work("pages", [change], { calls: 3, payload: there }, (context) => context.workbook.worksheets.getItem(name).charts.getItem(there).delete())),
      chartWork([change], chart, name),
    ]),
    ...pageWorks([change], sheet, name, protection),
  ];
}
