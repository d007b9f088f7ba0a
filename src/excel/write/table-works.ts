import type { AddSheet, AddTable, FinishSheet } from "../../core/workbook/change";
import type { CellAddress } from "../../core/workbook/address";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { DesiredTable } from "../../core/workbook/desired-state";
import { cellFormula, type RulePlace } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { tableHeight } from "../../core/workbook/table-height";
import { blockWorks } from "./block-works";
import { sheetCanvas } from "./canvas";
import { cellInput } from "./cell-input";
import { addFormat, formatInput } from "./conditional-format-input";
import { fontWork, type Painted, paintWorks, plainFormat } from "./paint";
import { joined, type Rectangle } from "./rectangle";
import { setValidation, validationInput } from "./validation-input";
import { type Stage, type Work, work } from "./work";
import { callsFor, writeFormula, type Manner } from "./manner";

/** A table of ours that is to be laid on a sheet. */
export interface NewTable {
  readonly change: AddSheet | AddTable | FinishSheet;
  readonly sheet: string;
  readonly table: DesiredTable;
  readonly as: string;
  readonly place: CellAddress;
}

/** How a new table is written: `header` is the look of its headers. */
export interface Style {
  readonly naming: Naming;
  readonly header: CellFormat;
}

/**
 * Lays a table of ours with all that belongs to it. On a sheet of somebody's
 * its cells get their look whole. `settled` is where it stands once other
 * tables of the sheet have grown: formulas, looks and rules come after that.
 */
export function tableWorks(laid: NewTable, style: Style, manner: Manner = "atOnce", settled: CellAddress = laid.place): Work[] {
  const isFresh = laid.change.kind === "addSheet";
  const stage: Stage = isFresh ? "sheets" : "places";
  const canvas = sheetCanvas(laid.sheet);
  const grown = { ...laid, place: settled };
  const layers = tableLayers(grown, style.header, isFresh ? { vertical: "top" } : plainFormat);
  return [
    ...constantWorks(laid, stage, manner),
    definitionWork(laid, stage),
    ...formulaWorks(grown, style.naming, manner),
    ...(isFresh ? [] : [fontWork([laid.change], canvas, wholeOf(grown))]),
    ...paintWorks([laid.change], canvas, layers),
    ...ruleWorks(grown, style.naming),
    ...filterWorks(grown),
  ];
}

/** How the cells of a table that is being made look, and its filter. */
export function tableLookWorks(laid: NewTable, { header }: Style): Work[] {
  return [...paintWorks([laid.change], sheetCanvas(laid.sheet), tableLayers(laid, header, { vertical: "top" })), ...filterWorks(laid)];
}

/** The rectangle of a new table, its header row included. */
export function wholeOf({ table, place }: NewTable): Rectangle {
  return { ...place, rows: tableHeight(table) + 1, columns: table.columns.length };
}

/** Makes a table of cells that are there and names it. */
export function definitionWork({ change, sheet, table, as, place }: NewTable, stage: Stage, over: AddTable["over"] = null): Work {
  // Excel knows no table without a data row.
  const size = over === null ? { rows: tableHeight(table), columns: table.columns.length } : { rows: Math.max(1, over.rows), columns: over.columns };
  return work(stage, [change], { calls: 8, payload: as }, (context) => {
    const there = context.workbook.worksheets.getItem(sheet);
    const made = there.tables.add(there.getRangeByIndexes(place.row, place.column, size.rows + 1, size.columns), true);
    made.name = as;
    dress(made, table);
  });
}

/** Gives a table that was only just made the rest of what makes it one of ours. */
export function redefinitionWork({ change, table, as }: NewTable): Work {
  return work("looks", [change], { calls: 5, payload: as }, (context) => dress(context.workbook.tables.getItem(as), table));
}

function dress(made: Excel.Table, { hasFilterButtons }: DesiredTable): void {
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  made.showFilterButton = hasFilterButtons;
}

/** How the cells of a new table look: by column, and over that where a row's cell looks different. */
function tableLayers({ table, place }: NewTable, header: CellFormat, base: CellFormat): Painted[][] {
  const rows = tableHeight(table);
  const columns = table.columns.map(({ format }, position): Painted => ({ at: { row: place.row + 1, column: place.column + position, rows, columns: 1 }, format: { ...base, ...format } }));
  const exceptions = table.rows.flatMap(({ formats }, index) =>
    [...formats].map(([position, format]): Painted => ({ at: { row: place.row + 1 + index, column: place.column + position, rows: 1, columns: 1 }, format })),
  );
  return [[{ at: { ...place, rows: 1, columns: table.columns.length }, format: { ...base, ...header } }, ...columns], exceptions];
}

function constantWorks({ change, sheet, table, place }: NewTable, stage: Stage, manner: Manner): Work[] {
  const headers = table.columns.map(({ header }) => cellInput(header));
  const rows = table.rows.map(({ values }) => table.columns.map(({ formula }, position) => (formula !== null || (values[position] ?? null) === null ? null : cellInput(values[position] ?? null))));
  return blockWorks(stage, [change], [headers, ...rows], (context, first, count) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row + first, place.column, count, table.columns.length),
    manner,
  );
}

function formulaWorks({ change, sheet, table, place }: NewTable, naming: Naming, manner: Manner): Work[] {
  const rows = table.rows.length;
  if (rows === 0) return [];
  return table.columns.flatMap((column, position) => {
    if (column.formula === null) return [];
    const formula = cellFormula(column.formula, table.name, naming);
    return [work("formulas", [change], { calls: 3 + callsFor(rows, manner), payload: formula }, (context) => writeFormula(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row + 1, place.column + position, rows, 1), rows, formula, manner))];
  });
}

/** What is added last wins, so formats are added from the last to the first. */
function ruleWorks({ change, sheet, table, place }: NewTable, naming: Naming): Work[] {
  const canvas = sheetCanvas(sheet);
  const rulePlace: RulePlace = { firstRow: place.row + 1, columnOf: (header) => columnOf(table, place, header) };
  const body = (header: string): Rectangle[] => {
    const column = columnOf(table, place, header);
    return column === null ? [] : [{ row: place.row + 1, column, rows: tableHeight(table), columns: 1 }];
  };
  const validations = table.columns.flatMap(({ header, validation }) => {
    if (validation === null) return [];
    const input = validationInput(validation, rulePlace, naming);
    return body(header).map((at) => work("rules", [change], { calls: 8, payload: input }, (context) => setValidation(canvas.range(context, at), input)));
  });
  const formats = table.conditionalFormats.map((format) => {
    const input = formatInput(format, rulePlace, naming);
    const cells = joined(format.columns.flatMap(body));
    return work("rules", [change], { calls: 10, payload: input }, (context) => addFormat(targetOf(canvas, context, cells), input));
  });
  return [...validations, ...[...formats].reverse()];
}

/** Cells as one thing to format: a range where they are one rectangle. */
export function targetOf(canvas: ReturnType<typeof sheetCanvas>, context: Excel.RequestContext, cells: readonly Rectangle[]): Excel.Range | Excel.RangeAreas {
  const [only] = cells;
  return canvas.areas === null || (cells.length === 1 && only !== undefined) ? canvas.range(context, only ?? { row: 0, column: 0, rows: 1, columns: 1 }) : canvas.areas(context, cells);
}

function filterWorks({ change, table, as }: NewTable): Work[] {
  const { filter } = table;
  if (filter === null) return [];
  return [work("pages", [change], { calls: 5, payload: filter }, (context) => context.workbook.tables.getItem(as).columns.getItem(filter.header).filter.applyValuesFilter([...filter.shown]))];
}

function columnOf(table: DesiredTable, place: CellAddress, header: string): number | null {
  const position = table.columns.findIndex((column) => column.header === header);
  return position < 0 ? null : place.column + position;
}
