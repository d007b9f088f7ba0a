import type { AddRow } from "../../core/workbook/change";
import type { AppendRow } from "../../core/workbook/command";
import type { DesiredColumn } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import { blockWorks } from "./block-works";
import { type Canvas, lastRowsCanvas } from "./canvas";
import { cellInput, contentInput } from "./cell-input";
import { columnCells } from "./growth-works";
import type { Growth } from "./judge";
import { fontWork, type Painted, paintWorks, plainFormat } from "./paint";
import type { Rectangle } from "./rectangle";
import { type Work, work } from "./work";
import { callsFor, writeFormula, type Manner } from "./manner";

/** How new rows are written. */
export interface RowStyle {
  readonly naming: Naming;
  readonly manner: Manner;
}

/**
 * Fills rows that were appended to a table, and gives them their look. What
 * people added to the table, and entry cells that start empty, stay as they are.
 */
export function newRowWorks(table: MemoryTable, rows: readonly Growth[], { naming, manner }: RowStyle): Work[] {
  const canvas = lastRowsCanvas(table.name, rows.length, table.headers);
  return [
    ...addedRuns(rows).flatMap((run) => addedWorks(table, run, canvas, { naming, manner })),
    ...rows.flatMap(({ change }, index) => (change.kind === "appendRow" ? appendedWorks(change, table.headers, (offset) => ({ range: (context) => canvas.range(context, cellsAt(offset, index, 1)) })) : [])),
  ];
}

/** Fills the blank row of a table that an appended row goes to. */
export function blankRowWorks(step: AppendRow, table: MemoryTable, index: number): Work[] {
  const { headers, name } = table;
  return appendedWorks(step, headers, (offset) => ({ range: (context) => columnCells(context, name, headers[offset] ?? "", index, 1) }));
}

function appendedWorks(step: AppendRow, headers: readonly string[], cell: (offset: number) => { readonly range: (context: Excel.RequestContext) => Excel.Range }): Work[] {
  return [...step.cells].flatMap(([header, content]) => {
    const offset = headers.indexOf(header);
    const input = contentInput(content);
    return offset < 0 ? [] : [work(step.isKept === true ? "kept" : "cells", [step], { calls: 7, payload: input }, (context) => (cell(offset).range(context).values = [[input]]))];
  });
}

/** Rows of ours that follow one another, and where the first of them stands among the new rows. */
interface AddedRun {
  readonly from: number;
  readonly changes: AddRow[];
}

function addedRuns(rows: readonly Growth[]): AddedRun[] {
  const found: AddedRun[] = [];
  for (const [index, { change }] of rows.entries()) {
    if (change.kind !== "addRow") continue;
    const last = found.at(-1);
    if (last !== undefined && last.from + last.changes.length === index && last.changes[0]?.columns === change.columns) last.changes.push(change);
    else found.push({ from: index, changes: [change] });
  }
  return found;
}

function cellsAt(offset: number, row: number, rows: number): Rectangle {
  return { row, column: offset, rows, columns: 1 };
}

interface PlacedColumn {
  readonly column: DesiredColumn;
  readonly position: number;
  readonly offset: number;
}

function addedWorks({ headers }: MemoryTable, { from, changes }: AddedRun, canvas: Canvas, style: RowStyle): Work[] {
  const { naming } = style;
  const [first] = changes;
  if (first === undefined) return [];
  const placed = first.columns.flatMap((column, position): PlacedColumn[] => {
    const offset = headers.indexOf(naming.column(first.contract, column.header));
    return offset < 0 ? [] : [{ column, position, offset }];
  });
  const looks = placed.map(({ column, offset }): Painted => ({ at: cellsAt(offset, from, changes.length), format: { ...plainFormat, ...column.format } }));
  const exceptions = changes.flatMap(({ row }, index) =>
    placed.flatMap(({ position, offset }): Painted[] => {
      const format = row.formats.get(position);
      return format === undefined ? [] : [{ at: cellsAt(offset, from + index, 1), format }];
    }),
  );
  return [...placed.flatMap((column) => columnWorks(changes, from, column, canvas, style).map((one) => ({ ...one, fills: headers[column.offset] ?? "" }))), ...looks.map((look) => fontWork(changes, canvas, look.at)), ...paintWorks(changes, canvas, [looks, exceptions])];
}

function columnWorks(changes: readonly AddRow[], from: number, { column, position, offset }: PlacedColumn, canvas: Canvas, { naming, manner }: RowStyle): Work[] {
  const contract = changes[0]?.contract ?? "";
  if (column.formula !== null) {
    const formula = cellFormula(column.formula, contract, naming);
    return [work("formulas", changes, { calls: 8 + callsFor(changes.length, manner), payload: formula }, (context) => writeFormula(canvas.range(context, cellsAt(offset, from, changes.length)), changes.length, formula, manner))];
  }
  const cells = changes.map(({ row }) => {
    const value = row.values[position] ?? null;
    return [value === null ? null : cellInput(value)];
  });
  return blockWorks("cells", changes, cells, (context, below, rows) => canvas.range(context, cellsAt(offset, from + below, rows)), manner);
}
