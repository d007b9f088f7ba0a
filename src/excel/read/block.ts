import type { Question } from "../requests/question";
import { isMatrix } from "./matrix";
import type { SheetGrid } from "./sheet-grid";

/** A rectangle of a sheet, rows and columns counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Values and formulas of a rectangle of a sheet; in halves by rows, then by columns. */
export function blockQuestion(sheet: string, grid: SheetGrid, block: Block): Question {
  return {
    cells: block.rows * block.columns,
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);
      range.load("values,formulas");
      return () => taken(range, grid, block);
    },
    halves: () => halfBlocks(block).map((half) => blockQuestion(sheet, grid, half)),
  };
}

/** What is used of a rectangle of a sheet, wherever in it that stands. */
export function usedQuestion(sheet: string, grid: SheetGrid, block: Block): Question {
  return {
    cells: 0,
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns).getUsedRangeOrNullObject(false);
      range.load("values,formulas,rowIndex,columnIndex");
      return () => range.isNullObject || taken(range, grid, { row: range.rowIndex, column: range.columnIndex });
    },
    halves: () => halfBlocks(block).map((half) => usedQuestion(sheet, grid, half)),
  };
}

function taken(range: { readonly values: unknown; readonly formulas: unknown }, grid: SheetGrid, at: Pick<Block, "row" | "column">): boolean {
  if (!isMatrix(range.values) || !isMatrix(range.formulas)) return false;
  grid.fill(at.row, at.column, range.values, range.formulas);
  return true;
}

function halfBlocks({ row, column, rows, columns }: Block): Block[] {
  if (rows > 1) {
    const top = Math.ceil(rows / 2);
    return [{ row, column, rows: top, columns }, { row: row + top, column, rows: rows - top, columns }];
  }
  if (columns < 2) return [];
  const left = Math.ceil(columns / 2);
  return [{ row, column, rows, columns: left }, { row, column: column + left, rows, columns: columns - left }];
}
