import type { AddTable } from "../../core/workbook/change";
import type { AppendRow, Step } from "../../core/workbook/command";
import type { Naming } from "../../core/workbook/naming";
import { cellContent } from "../read/cell-content";
import type { Structure } from "../read/read-structure";
import type { Begun } from "../requests/portion";
import { contentLook, type Look, type Seen } from "../survey/look";
import { lastRowsOf } from "./canvas";
import { contentInput } from "./cell-input";
import { columnCells } from "./growth-works";
import type { Growth, Judgement } from "./judge";
import { grownTables } from "./plan-works";
import { writeCells } from "./manner";

/**
 * A place that steps make and then fill: new rows or a new column of a table,
 * or a new table. Where the filling takes several requests, it must still be
 * as the one before left it.
 */
export interface BegunPlace extends Begun {
  /** Whether a cell of it is filled by its steps, by its position in the place. */
  readonly isFilled: (row: number, column: number) => boolean;
}

/** The places that are made for the steps that were judged fit. */
export function begunPlaces({ found, growths, blankRows, book }: Judgement, { tables }: Structure, naming: Naming): BegunPlace[] {
  const laid = [...found].flatMap(([step, there]) => (step.kind === "addTable" && step.over === null && there === null ? [newTable(step)] : []));
  const rows = grownTables(growths).flatMap(([table, grown]) => newRows(table.name, table.sheet.name, tables.find(({ name }) => name === table.name)?.headers ?? table.headers, grown, naming));
  const columns = growths.flatMap(({ change, table }) => (change.kind === "addColumn" ? newColumn(change, table.name, table.sheet.name, table.height, naming) : []));
  const blank = [...blankRows].flatMap(([step, index]) => {
    const table = book.table(step.table);
    return table === undefined ? [] : [blankRow(step, index, table.sheet.name, table.headers)];
  });
  return [...laid, ...rows, ...columns, ...blank];
}

function blankRow(step: AppendRow, index: number, sheet: string, headers: readonly string[]): BegunPlace {
  const [first = ""] = headers;
  return {
    look: contentLook({ steps: [step], sheet, cells: headers.length, range: (context) => columnCells(context, step.table, first, index, 1).getResizedRange(0, headers.length - 1) }),
    fills: null,
    isFilled: (_row, column) => step.cells.has(headers[column] ?? ""),
  };
}

function newRows(table: string, sheet: string, headers: readonly string[], rows: readonly Growth[], naming: Naming): BegunPlace[] {
  const steps = rows.map(({ change }) => change);
  return headers.map((header) => ({
    look: contentLook({ steps, sheet, cells: rows.length, range: (context) => lastRowsOf(context, table, header, rows.length).getResizedRange(rows.length - 1, 0) }),
    // By the id it is told whether the last rows still are the new ones.
    fills: rows.some(({ change }) => change.keyColumn === header) ? null : header,
    isFilled: (row) => isFilledIn(rows[row]?.change, header, naming),
  }));
}

function isFilledIn(change: Growth["change"] | undefined, header: string, naming: Naming): boolean {
  if (change === undefined || change.kind === "addColumn") return false;
  if (change.kind === "appendRow") return change.cells.has(header);
  const position = change.columns.findIndex((column) => naming.column(change.contract, column.header) === header);
  const column = change.columns[position];
  return column !== undefined && (column.formula !== null || (change.row.values[position] ?? null) !== null);
}

/** The column itself, and the ids of the rows it is filled for. */
function newColumn(change: Growth["change"] & { readonly kind: "addColumn" }, table: string, sheet: string, height: number, naming: Naming): BegunPlace[] {
  const header = naming.column(change.contract, change.column.header);
  const rows = change.values.reduce((last, { row }) => Math.max(last, row.index + 1), 0);
  const filled = new Set(change.values.filter(({ value }) => change.column.formula !== null || value !== null).map(({ row }) => row.index));
  if (rows === 0) return [];
  const at = (column: string): Look => contentLook({ steps: [change], sheet, cells: height, range: (context) => columnCells(context, table, column, 0, rows) });
  return [
    { look: at(header), fills: null, isFilled: (row) => filled.has(row) },
    { look: at(change.keyColumn), fills: null, isFilled: () => false },
  ];
}

/** Its headers only: by them it is told whether it moved. The whole of a long table fits no answer. */
function newTable(change: AddTable): BegunPlace {
  const { sheet, place, table } = change;
  const look = contentLook({ steps: [change], sheet, cells: table.columns.length, range: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, 1, table.columns.length) });
  return { look, fills: null, isFilled: () => false };
}

/** Whether a place holds the same; results of formulas aside, which are calculated after a request. */
export function isAsLeft(left: Seen, seen: Seen): boolean {
  return placeText(left) === placeText(seen);
}

function placeText({ rows, columns, values, formulas }: Seen): string {
  return JSON.stringify([rows, columns, values.map((line, row) => line.map((value, column) => contentInput(cellContent(value, formulas[row]?.[column]))))]);
}

/** Writes again, cell by cell since rows may be out of sight, what was seen in the cells of a place that its steps fill. */
export function restorePlace(context: Excel.RequestContext, { look, isFilled }: BegunPlace, { values, formulas }: Seen, steps: ReadonlySet<Step>): void {
  if (!look.steps.some((step) => steps.has(step))) return;
  const cells = values.map((line, row) => line.map((value, column) => (isFilled(row, column) ? contentInput(cellContent(value, formulas[row]?.[column])) : null)));
  writeCells(look.range(context), cells);
}
