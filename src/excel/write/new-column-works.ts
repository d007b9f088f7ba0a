import type { AddColumn } from "../../core/workbook/change";
import type { CellFormat } from "../../core/workbook/cell-format";
import { cellFormula } from "../../core/workbook/formula-text";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import { blockWorks } from "./block-works";
import type { Canvas } from "./canvas";
import { cellInput } from "./cell-input";
import { columnFormulaWorks } from "./cell-works";
import { columnCells } from "./growth-works";
import { fontWork, paintWorks, plainFormat } from "./paint";
import { runs } from "./rectangle";
import { columnPoints } from "./size-works";
import { type Work, work } from "./work";
import type { Manner } from "./manner";

/** How a new column is written. */
export interface ColumnStyle {
  readonly naming: Naming;
  /** How its header looks. */
  readonly header: CellFormat;
  readonly manner: Manner;
}

/** Fills a column that was appended to a table, and gives it its look; rows that people added get a formula only. */
export function newColumnWorks(change: AddColumn, table: MemoryTable, { naming, header, manner }: ColumnStyle): Work[] {
  const { column, contract } = change;
  const { name, height } = table;
  const there = naming.column(contract, column.header);
  const at = { row: 0, column: 0, rows: height, columns: 1 };
  const headerAt = { ...at, rows: 1 };
  return [
    ...contentWorks(change, { table: name, header: there }, naming, manner),
    work("looks", [change], { calls: 5 }, (context) => {
      context.workbook.tables.getItem(name).columns.getItem(there).getRange().format.columnWidth = columnPoints(column.width);
    }),
    fontWork([change], bodyCanvas(name, there), at),
    ...paintWorks([change], bodyCanvas(name, there), [[{ at, format: { ...plainFormat, ...column.format } }]]),
    fontWork([change], headerCanvas(name, there), headerAt),
    ...paintWorks([change], headerCanvas(name, there), [[{ at: headerAt, format: { ...plainFormat, ...header } }]]),
  ];
}

function contentWorks(change: AddColumn, { table, header }: { readonly table: string; readonly header: string }, naming: Naming, manner: Manner): Work[] {
  const { column, contract, values } = change;
  const byRow = new Map(values.map(({ row, value }) => [row.index, value]));
  const formula = column.formula === null ? null : cellFormula(column.formula, contract, naming);
  return runs([...byRow.keys()]).flatMap(({ first, count }) => {
    if (formula !== null) return columnFormulaWorks([change], { table, column: header, formula, first, count }, manner);
    const cells = Array.from({ length: count }, (_, index) => {
      const value = byRow.get(first + index) ?? null;
      return [value === null ? null : cellInput(value)];
    });
    return blockWorks("cells", [change], cells, (context, from, rows) => columnCells(context, table, header, first + from, rows), manner);
  });
}

function bodyCanvas(table: string, header: string): Canvas {
  return { range: (context) => context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange(), areas: null };
}

function headerCanvas(table: string, header: string): Canvas {
  return { range: (context) => context.workbook.tables.getItem(table).columns.getItem(header).getHeaderRowRange(), areas: null };
}
