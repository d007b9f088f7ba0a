import { addressText, quotedSheetName } from "../../core/workbook/address";
import { cellArea } from "../../core/workbook/cell-area";
import type { AddSheet, FinishSheet } from "../../core/workbook/change";
import type { LayReport, Step } from "../../core/workbook/command";
import type { DesiredCell, DesiredSheet } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { tableHeight } from "../../core/workbook/table-height";
import { blockWorks } from "./block-works";
import { sheetCanvas } from "./canvas";
import { cellInput } from "./cell-input";
import { chartWork } from "./chart-works";
import { fillFormula } from "./fill";
import { mergeWorks } from "./merge-works";
import { pageWorks, protectionOf } from "./page-works";
import { fontWork, type Painted, paintWorks } from "./paint";
import type { Rectangle } from "./rectangle";
import { sizeWorks } from "./size-works";
import { type Style, tableWorks } from "./table-works";
import { setValidation, validationInput } from "./validation-input";
import { type Stage, type Work, work } from "./work";
import type { BlockCell } from "./manner";

/** Makes a sheet of ours with everything on it. */
export function sheetWorks(change: AddSheet, style: Style): Work[] {
  const { sheet, as } = change;
  const { naming } = style;
  return [
    ...(change.isThere ? [] : [work("sheets", [change], { calls: 2, payload: as }, (context) => context.workbook.worksheets.add(as))]),
    ...sheetStyleWorks(change, sheet, as),
    // Merged before anything can stand in the cells that are covered.
    ...mergeWorks("sheets", [change], sheet.cells, as),
    ...constantWorks(change),
    ...sheetLookWorks(change, { sheet, as, tables: sheet.tables.flatMap((table) => tableWorks({ change, sheet: as, table, as: naming.table(table.name), place: table.place }, style)) }, naming),
    ...sheet.cells.flatMap((cell) => [...linkWorks("formulas", change, cell, as, naming), ...cellFormulaWorks("formulas", change, cell, as, naming)]),
    ...sheet.charts.map((chart) => chartWork([change], chart, as)),
    ...pageWorks([change], sheet, as, protectionOf(sheet)),
  ];
}

/** The colour of a sheet's tab; and its grid, which is taken out last: that may fail while another workbook is in front. */
export function sheetStyleWorks(change: AddSheet | FinishSheet, { tabColor }: DesiredSheet, name: string): Work[] {
  return [
    work("sheets", [change], { calls: 2 }, (context) => (context.workbook.worksheets.getItem(name).tabColor = `#${tabColor}`)),
    work("focus", [change], { calls: 2 }, (context) => (context.workbook.worksheets.getItem(name).showGridlines = false)),
  ];
}

/** A sheet to be given its look, with what is written of its tables meanwhile. */
export interface LookedSheet {
  readonly sheet: DesiredSheet;
  readonly as: string;
  readonly tables: readonly Work[];
  /** The cells whose rows had heights of another layout. */
  readonly refitted?: Rectangle | null;
}

/** A step that gives a sheet of ours its look. */
type Dressing = AddSheet | FinishSheet | LayReport;

/** How a sheet of ours looks, with the rules of its cells outside tables. */
export function sheetLookWorks(change: Dressing, { sheet, as, tables, refitted = null }: LookedSheet, naming: Naming): Work[] {
  const canvas = sheetCanvas(as);
  const cells = sheet.cells.map((cell): Painted => ({ at: cellArea(cell), format: { vertical: "top", ...cell.format } }));
  return [
    fontWork([change], canvas, extentOf(sheet)),
    ...tables,
    ...sheet.cells.flatMap((cell) => fieldWorks(change, cell, as, naming)),
    ...paintWorks([change], canvas, [cells]),
    ...sizeWorks([change], sheet, as, refitted),
  ];
}

/** The formula of a cell outside tables. */
export function cellFormulaWorks(stage: Stage, change: Step, { at, formula }: { readonly at: DesiredCell["at"]; readonly formula?: string }, sheet: string, naming: Naming): Work[] {
  if (formula === undefined) return [];
  const text = cellFormula(formula, "", naming);
  return [work(stage, [change], { calls: 3, payload: text }, (context) => fillFormula(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, 1, 1), text))];
}

function extentOf({ cells, tables }: DesiredSheet): Rectangle {
  const rows = Math.max(1, ...cells.map(({ at }) => at.row + 1), ...tables.map((table) => table.place.row + tableHeight(table) + 1));
  const columns = Math.max(1, ...cells.map(cellArea).map(({ column, columns: across }) => column + across), ...tables.map((table) => table.place.column + table.columns.length));
  return { row: 0, column: 0, rows, columns };
}

/** All texts and figures outside tables as one block, which leaves the cells between them alone. */
function constantWorks(change: AddSheet): Work[] {
  const constants = change.sheet.cells.filter(({ value, formula }) => value !== null && formula === undefined);
  const [rows, columns] = [Math.max(0, ...constants.map(({ at }) => at.row + 1)), Math.max(0, ...constants.map(({ at }) => at.column + 1))];
  const block = Array.from({ length: rows }, () => Array.from({ length: columns }, (): BlockCell => null));
  for (const { at, value } of constants) {
    const line = block[at.row];
    if (line !== undefined) line[at.column] = cellInput(value);
  }
  return blockWorks("sheets", [change], block, (context, first, count) => context.workbook.worksheets.getItem(change.as).getRangeByIndexes(first, 0, count, columns));
}

/** The link of a cell outside tables, which brings the cell's text along. */
export function linkWorks(stage: Stage, change: Step, cell: DesiredCell, sheet: string, naming: Naming): Work[] {
  const { link, at, value } = cell;
  if (link === undefined) return [];
  const hyperlink = { documentReference: `${quotedSheetName(naming.sheet(link.sheet))}!${addressText(link.at)}`, textToDisplay: String(value ?? "") };
  return [work(stage, [change], { calls: 3, payload: hyperlink }, (context) => (context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, 1, 1).hyperlink = hyperlink))];
}

function fieldWorks(change: Dressing, cell: DesiredCell, sheet: string, naming: Naming): Work[] {
  if (cell.validation === undefined) return [];
  const input = validationInput(cell.validation, { firstRow: cell.at.row, columnOf: () => null }, naming);
  return [work("rules", [change], { calls: 8, payload: input }, (context) => setValidation(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(cell.at.row, cell.at.column, 1, 1), input))];
}
