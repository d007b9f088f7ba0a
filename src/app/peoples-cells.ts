import { workbookNames } from "../core/contract/workbook-names";
import { addressText } from "../core/workbook/address";
import type { Cell } from "../core/workbook/cell";
import type { DesiredSheet, DesiredState, DesiredTable } from "../core/workbook/desired-state";
import { difference } from "../core/workbook/diff";
import { formulaShape } from "../core/workbook/formula-shape";
import type { Location } from "../core/workbook/locate";
import type { RowMatch } from "../core/workbook/match-rows";
import { parsedReference } from "../core/workbook/reference";
import { isSameValue } from "../core/workbook/same-value";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../core/workbook/snapshot";

/** Fields that are filled in when a workbook is made: they say nothing of people. */
const filledAtFirst: readonly string[] = [workbookNames.targetYear, workbookNames.asOfDate];

/**
 * How many cells of a workbook people filled in, so that they would be lost
 * with it: entry cells that hold something else than a new workbook starts
 * with, columns, rows and notes they added to our sheets, and all of their own
 * sheets. What an update would bring back (plan texts, formulas, what we log)
 * is not counted, nor is 対象年度 or 基準日.
 */
export function peoplesCells(desired: DesiredState, snapshot: Snapshot): number {
  const { place, matches } = difference(desired, snapshot);
  const tables = desired.sheets.flatMap((sheet) => sheet.tables);
  const inTables = tables.map((table) => {
    const [found, match] = [place.tables.get(table.name), matches.get(table.name)];
    return found === undefined || match === undefined ? 0 : cellsInTable(table, found, match);
  });
  const besides = snapshot.sheets.map((sheet) => {
    const ours = desired.sheets.find(({ title }) => place.sheets.get(title) === sheet.name);
    return cellsBesides(sheet, [...place.tables.values()], ours === undefined ? () => false : ownContent(ours, sheet, desired, place));
  });
  return [...inTables, ...besides].reduce((sum, count) => sum + count, 0);
}

function cellsInTable(table: DesiredTable, found: TableSnapshot, match: RowMatch): number {
  const initial = new Map(table.rows.map((row) => [match.rows.get(row.key), row.values]));
  const positions = new Map([...match.columns].map(([header, column]) => [column, table.columns.findIndex((wanted) => wanted.header === header)]));
  const isTyped = (cell: Cell, column: number, row: number): boolean => {
    const position = positions.get(column);
    const owner = table.columns[position ?? -1]?.owner;
    if (position === undefined || owner === undefined) return isFilled(cell);
    const values = initial.get(row);
    if (owner === "computed" || owner === "log" || (owner === "plan" && values !== undefined)) return false;
    return isFilled(cell) && (cell.formula !== null || !isSameValue(cell.value, values?.[position] ?? null));
  };
  const headers = found.headers.filter((header, column) => !positions.has(column) && header !== "").length;
  return found.rows.reduce((sum, cells, row) => sum + cells.filter((cell, column) => isTyped(cell, column, row)).length, headers);
}

function cellsBesides(sheet: SheetSnapshot, tables: readonly TableSnapshot[], isOurs: (cell: Cell, row: number, column: number) => boolean): number {
  const here = tables.filter((table) => table.sheet === sheet.name);
  const isInTable = (row: number, column: number): boolean =>
    here.some(({ place, rows, headers }) => row >= place.row && row <= place.row + rows.length && column >= place.column && column < place.column + headers.length);
  return (sheet.cells ?? []).reduce(
    (sum, cells, row) => sum + cells.filter((cell, column) => isFilled(cell) && !isInTable(row, column) && !isOurs(cell, row, column)).length,
    0,
  );
}

/** Whether a cell outside tables, on a sheet of ours, holds what we put there, also where rows that came in moved it. */
function ownContent(ours: DesiredSheet, sheet: SheetSnapshot, desired: DesiredState, place: Location): (cell: Cell, row: number, column: number) => boolean {
  // What a person's command writes below our headings is ours as well.
  if (ours.cells.some(({ owner }) => owner === "log")) return () => true;
  const fields = desired.names.filter(({ name }) => filledAtFirst.includes(name));
  const references = fields.flatMap(({ name }) => parsedReference(place.names.get(name)?.reference ?? "") ?? []);
  const places = new Set([
    ...ours.cells.filter(({ owner }) => owner !== "entry").map(({ at }) => addressText(at)),
    ...fields.filter((field) => field.sheet === ours.title).map(({ first }) => addressText(first)),
    ...references.filter((reference) => reference.sheet === sheet.name).map(({ first }) => addressText(first)),
  ]);
  const texts = ours.cells.map(({ value }) => value).filter((value) => typeof value === "string");
  const shapes = new Set(ours.cells.flatMap(({ formula }) => (formula === undefined ? [] : formulaShape(formula))));
  return ({ value, formula }, row, column) =>
    places.has(addressText({ row, column })) || (formula === null ? texts.some((text) => isSameValue(text, value)) : shapes.has(formulaShape(formula)));
}

function isFilled({ value, formula }: Cell): boolean {
  return formula !== null || !isSameValue(value, null);
}
