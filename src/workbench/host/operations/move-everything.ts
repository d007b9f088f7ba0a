import { type Area, isOnSheet, sheetColumns, sheetRows } from "../model/area";
import { areaText, parsedAddress } from "../model/address";
import type { Book } from "../model/book";
import { shiftedFormula } from "../model/formula-shift";
import { type Shift, shiftedArea, shiftedCell, shiftedIndex, shiftedPieces } from "../model/shift";
import type { Sheet } from "../model/sheet";
import { anchorOnSurvivors } from "./rule-anchors";
import { rewriteFormulas } from "./rewrite-formulas";

/**
 * Carries out a shift on everything that hangs on cells: values and looks, sizes
 * of rows and columns, tables, merged cells, rules, filters, print areas, charts,
 * formulas and names everywhere, the selection, and the client's ranges.
 */
export function moveEverything(book: Book, sheet: Sheet, shift: Shift): void {
  const moved = (area: Area): Area | null => shiftedArea(area, shift);
  anchorOnSurvivors(sheet, shift);
  rewriteFormulas(book, (formula, at) => shiftedFormula(formula, at?.name ?? "", sheet.name, shift));
  sheet.cells.move((row, column) => shiftedCell(row, column, shift));
  if (isWholeLines(shift)) moveLines(sheet, shift);
  sheet.tables = sheet.tables.filter((table) => {
    const area = moved(table.area);
    if (area !== null) table.area = area;
    else book.announce({ kind: "tableDeleted", sheet, table });
    return area !== null;
  });
  sheet.merges = sheet.merges.map(moved).filter((area) => area !== null);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => shiftedPieces(area, shift)), anchor: shiftedCell(rule.anchor.row, rule.anchor.column, shift) ?? rule.anchor }))
    .filter((rule) => rule.areas.length > 0);
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((area) => shiftedPieces(area, shift));
    format.anchor = shiftedCell(format.anchor.row, format.anchor.column, shift) ?? format.anchor;
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  movePage(sheet, shift);
  moveFilter(sheet, shift);
  for (const chart of sheet.charts) {
    chart.place = chart.place === null ? null : (moved(chart.place) ?? chart.place);
    for (const series of chart.series) {
      series.values = series.values === null ? null : moved(series.values);
      series.categories = series.categories === null ? null : moved(series.categories);
    }
  }
  for (const place of book.places) if (place.sheet === sheet) place.follow(moved);
  if (book.selection?.sheet === sheet) book.selection = { sheet, area: moved(book.selection.area) ?? { row: shift.at, column: 0, rows: 1, columns: 1 } };
}

function isWholeLines({ axis, band }: Shift): boolean {
  return band.first === 0 && band.last === (axis === "row" ? sheetColumns : sheetRows) - 1;
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const place = (index: number): number | null => shiftedIndex(index, shift);
  sheet.cells.moveLooks(shift.axis, place);
  if (shift.axis === "row") moveStates(sheet.rows, place);
  else moveStates(sheet.columns, place);
}

function moveStates<State>(states: Map<number, State>, place: (index: number) => number | null): void {
  const before = [...states];
  states.clear();
  for (const [index, state] of before) {
    const target = place(index);
    if (target !== null) states.set(target, state);
  }
}

function movePage(sheet: Sheet, shift: Shift): void {
  const moved = (text: string | null): string | null => {
    const area = text === null ? undefined : parsedAddress(text)?.area;
    if (area === undefined) return text;
    const target = shiftedArea(area, shift);
    return target === null || !isOnSheet(target) ? null : areaText(target, "$");
  };
  const { page } = sheet;
  sheet.page = { ...page, printArea: moved(page.printArea), repeatedRows: moved(page.repeatedRows), repeatedColumns: moved(page.repeatedColumns) };
}

function moveFilter(sheet: Sheet, shift: Shift): void {
  const { filter } = sheet;
  if (filter === null) return;
  const { first, last } = filter.range;
  const area = shiftedArea({ row: first.row, column: first.column, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }, shift);
  sheet.filter = area === null
    ? null
    : { ...filter, range: { first: { row: area.row, column: area.column }, last: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 } } };
}
