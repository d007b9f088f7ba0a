import type { MemoryTable } from "../../core/workbook/memory-table";
import { cellInput } from "./cell-input";
import type { Growth } from "./judge";
import { type Work, work } from "./work";

/** Rows or columns that a table grows by in one go. */
export interface GrowthStep {
  readonly table: MemoryTable;
  readonly growths: readonly Growth[];
  readonly makesRoom: boolean;
}

/** Growth in its order; neighbouring rows of one table come in together. */
export function growthSteps(growths: readonly Growth[]): GrowthStep[] {
  const steps: { table: MemoryTable; growths: Growth[]; makesRoom: boolean }[] = [];
  for (const growth of growths) {
    const last = steps.at(-1);
    const isNext = last?.table === growth.table && last.makesRoom === growth.makesRoom && isRow(growth) && last.growths.every(isRow);
    if (isNext) last.growths.push(growth);
    else steps.push({ table: growth.table, growths: [growth], makesRoom: growth.makesRoom });
  }
  return steps;
}

/**
 * Makes a table longer or wider: what stands there moves first, then the table
 * takes the place in. Whole rows and columns of the sheet come in, so that no
 * note beyond the table's edge is torn apart. Excel's own way of adding rows can leave them outside the
 * table, and quarrels with a second author's.
 */
export function growthWork({ table, growths, makesRoom }: GrowthStep): Work {
  const { name } = table;
  const count = growths.length;
  const [first] = growths;
  return work("growth", growths.map(({ change }) => change), { calls: 10 }, (context) => {
    const there = context.workbook.tables.getItem(name);
    const range = there.getRange();
    if (first?.change.kind === "addColumn") {
      if (makesRoom) range.getColumnsAfter(1).getEntireColumn().insert("Right");
      there.resize(there.getRange().getResizedRange(0, 1));
      there.getHeaderRowRange().getLastCell().values = [[cellInput(first.change.column.header)]];
    } else {
      if (makesRoom) range.getRowsBelow(count).getEntireRow().insert("Down");
      there.resize(there.getRange().getResizedRange(count, 0));
    }
  });
}

/** Data cells of a column of a table, from one row on. */
export function columnCells(context: Excel.RequestContext, table: string, header: string, first: number, count: number): Excel.Range {
  const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
  return body.getCell(first, 0).getResizedRange(count - 1, 0);
}

/** Whether a table grows by a row, not by a column. */
export function isRow({ change }: Growth): boolean {
  return change.kind !== "addColumn";
}
