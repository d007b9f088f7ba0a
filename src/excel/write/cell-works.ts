import { grouped } from "../../core/shared/grouped";
import type { SetCell, SetFormula } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { blockWorks } from "./block-works";
import { cellInput } from "./cell-input";
import { columnCells } from "./growth-works";
import { runs } from "./rectangle";
import { type Work, work } from "./work";
import { callsFor, mostRowsApart, writeFormula, type Manner } from "./manner";

/** How the cells of a table are written. */
type MannerOf = (table: string) => Manner;

/** Writes plan cells of tables, neighbours in one block. Of two changes of one cell the later counts. */
export function cellWorks(changes: readonly SetCell[], manner: MannerOf): Work[] {
  return [...grouped(changes, ({ table, column }) => JSON.stringify([table, column])).values()].flatMap((group) => {
    const values = new Map<number, CellValue>(group.map(({ row, after }) => [row.index, after]));
    return runs([...values.keys()]).flatMap(({ first, count }) => {
      const [{ table, column }] = group;
      const cells = Array.from({ length: count }, (_, index) => [cellInput(values.get(first + index) ?? null)]);
      return blockWorks("cells", (from, rows) => within(group, first + from, rows), cells, (context, from, rows) => columnCells(context, table, column, first + from, rows), manner(table));
    });
  });
}

/** Writes formulas of computed columns; a formula that neighbours share goes as one text. */
export function formulaWorks(changes: readonly SetFormula[], naming: Naming, manner: MannerOf): Work[] {
  return [...grouped(changes, ({ table, column, contract, after }) => JSON.stringify([table, column, contract, after])).values()].flatMap((group) => {
    const [{ table, column, contract, after }] = group;
    const formula = cellFormula(after, contract, naming);
    return runs(group.map(({ row }) => row.index)).flatMap((run) => columnFormulaWorks(within(group, run.first, run.count), { table, column, formula, ...run }, manner(table)));
  });
}

/** The changes of rows that follow one another. */
function within<Of extends SetCell | SetFormula>(changes: readonly Of[], first: number, count: number): Of[] {
  return changes.filter(({ row }) => row.index >= first && row.index < first + count);
}

/** One formula, without its `=`, for rows of a column of a table that follow one another. */
export interface ColumnFormula {
  readonly table: string;
  readonly column: string;
  readonly formula: string;
  readonly first: number;
  readonly count: number;
}

/** Writes one formula into neighbouring rows of a column. */
export function columnFormulaWorks(steps: Work["steps"], { table, column, formula, first, count }: ColumnFormula, manner: Manner): Work[] {
  const most = manner === "atOnce" ? count : mostRowsApart;
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => {
    const from = part * most;
    const rows = Math.min(most, count - from);
    const size = { calls: 6 + callsFor(rows, manner), payload: manner === "atOnce" ? formula : Array.from({ length: rows }, () => formula) };
    return work("formulas", steps, size, (context) => writeFormula(columnCells(context, table, column, first + from, rows), rows, formula, manner));
  });
}
