import type { AddTable } from "../../core/workbook/change";
import type { AppendRow, CellContent, LayReport, Step } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { cellContent } from "../read/cell-content";
import type { Structure } from "../read/read-structure";
import type { Begun } from "../requests/portion";
import { contentLook, type Look, type Seen } from "../survey/look";
import { isTableStep } from "../survey/table-needs";
import { lastRowsOf, sheetCanvas } from "./canvas";
import { contentInput } from "./cell-input";
import { columnCells } from "./growth-works";
import { isWritten } from "./is-written";
import type { Growth, Judgement } from "./judge";
import { grownTables } from "./plan-works";
import { reportBands } from "./report-bands";
import type { Replacement } from "./replace-cells";
import { writtenContent } from "./written-content";

/**
 * A place that steps make and then fill: new rows or a new column of a table,
 * or a new table. Where the filling takes several requests, it must still be
 * as the one before left it.
 */
export interface BegunPlace extends Begun {
  /** What its steps write into a cell of it, by its position in the place; `null` where they write nothing. */
  readonly written: (row: number, column: number) => CellContent | null;
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
  const reports = [...found].flatMap(([step, there]) => (step.kind === "layReport" && there === null ? laidBands(step, naming) : []));
  return [...laid, ...rows, ...columns, ...blank, ...reports];
}

function laidBands(step: LayReport, naming: Naming): BegunPlace[] {
  return reportBands(step, naming).map(({ at, contents, cells, name }) => ({
    look: contentLook({ steps: [step], sheet: step.sheet, cells: at.rows * at.columns, range: (context) => sheetCanvas(step.sheet).range(context, at) }),
    fills: name,
    written: (row, column) => (cells[row]?.[column] == null ? null : (contents[row]?.[column] ?? null)),
  }));
}

function blankRow(step: AppendRow, index: number, sheet: string, headers: readonly string[]): BegunPlace {
  const [first = ""] = headers;
  return {
    look: contentLook({ steps: [step], sheet, cells: headers.length, range: (context) => columnCells(context, step.table, first, index, 1).getResizedRange(0, headers.length - 1) }),
    fills: null,
    written: (_row, column) => step.cells.get(headers[column] ?? "") ?? null,
  };
}

function newRows(table: string, sheet: string, headers: readonly string[], rows: readonly Growth[], naming: Naming): BegunPlace[] {
  const steps = rows.map(({ change }) => change);
  return headers.map((header) => ({
    look: contentLook({ steps, sheet, cells: rows.length, range: (context) => lastRowsOf(context, table, header, rows.length).getResizedRange(rows.length - 1, 0) }),
    // By the id it is told whether the last rows still are the new ones.
    fills: rows.some(({ change }) => change.keyColumn === header) ? null : header,
    written: (row) => writtenContent(rows[row]?.change, header, naming),
  }));
}

/** The column itself, and the ids of the rows it is filled for. */
function newColumn(change: Growth["change"] & { readonly kind: "addColumn" }, table: string, sheet: string, height: number, naming: Naming): BegunPlace[] {
  const header = naming.column(change.contract, change.column.header);
  const rows = change.values.reduce((last, { row }) => Math.max(last, row.index + 1), 0);
  const { formula } = change.column;
  const filled = new Map(change.values.flatMap(({ row, value }) => (formula === null && value === null ? [] : [[row.index, formula === null ? { value, formula } : { value: null, formula: cellFormula(formula, change.contract, naming) }]] as const)));
  if (rows === 0) return [];
  const at = (column: string): Look => contentLook({ steps: [change], sheet, cells: height, range: (context) => columnCells(context, table, column, 0, rows) });
  return [
    { look: at(header), fills: null, written: (row) => filled.get(row) ?? null },
    { look: at(change.keyColumn), fills: null, written: () => null },
  ];
}

/** Its headers only: by them it is told whether it moved. The whole of a long table fits no answer. */
function newTable(change: AddTable): BegunPlace {
  const { sheet, place, table } = change;
  const look = contentLook({ steps: [change], sheet, cells: table.columns.length, range: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, 1, table.columns.length) });
  return { look, fills: null, written: () => null };
}

/** Whether a place holds the same; results of formulas aside, which are calculated after a request. */
export function isAsLeft(left: Seen, seen: Seen): boolean {
  return placeText(left) === placeText(seen);
}

function placeText({ rows, columns, values, formulas }: Seen): string {
  return JSON.stringify([rows, columns, values.map((line, row) => line.map((value, column) => contentInput(cellContent(value, formulas[row]?.[column]))))]);
}

/** What was seen in the cells of a place that its steps have written to since, to be put back there. */
export function placeReplacements({ look, written }: BegunPlace, { values, formulas }: Seen, steps: ReadonlySet<Step>): Replacement[] {
  if (!look.steps.some((step) => steps.has(step))) return [];
  const table = look.steps.find(isTableStep)?.table ?? "";
  return values.flatMap((line, row) =>
    line.flatMap((value, column): Replacement[] => {
      const ours = written(row, column);
      return ours === null ? [] : [{ cell: (context) => look.range(context).getCell(row, column), isOurs: (there) => isWritten(there, ours, table), content: cellContent(value, formulas[row]?.[column]) }];
    }),
  );
}
