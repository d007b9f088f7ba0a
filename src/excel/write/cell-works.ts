import type { SetCell, SetFormula } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";
import { blockWorks } from "./block-works";
import { cellInput } from "./cell-input";
import { fillFormula } from "./fill";
import { columnCells } from "./growth-works";
import { runs } from "./rectangle";
import { type Work, work } from "./work";

/** Writes plan cells of tables, neighbours in one block. Of two changes of one cell the later counts. */
export function cellWorks(changes: readonly SetCell[]): Work[] {
  return grouped(changes, ({ table, column }) => JSON.stringify([table, column])).flatMap((group) => {
    const values = new Map<number, CellValue>(group.map(({ row, after }) => [row.index, after]));
    return runs([...values.keys()]).flatMap(({ first, count }) => {
      const [{ table, column }] = group;
      const cells = Array.from({ length: count }, (_, index) => [cellInput(values.get(first + index) ?? null)]);
      return blockWorks("cells", group, cells, (context, from, rows) => columnCells(context, table, column, first + from, rows));
    });
  });
}

/** Writes formulas of computed columns; a formula that neighbours share goes as one text. */
export function formulaWorks(changes: readonly SetFormula[], naming: Naming): Work[] {
  return grouped(changes, ({ table, column, contract, after }) => JSON.stringify([table, column, contract, after])).flatMap((group) => {
    const [{ table, column, contract, after }] = group;
    const formula = cellFormula(after, contract, naming);
    return runs(group.map(({ row }) => row.index)).map(({ first, count }) =>
      work("formulas", group, { calls: 6, payload: formula }, (context) => fillFormula(columnCells(context, table, column, first, count), formula)),
    );
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
