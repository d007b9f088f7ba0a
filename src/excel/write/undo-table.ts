import type { AddTable } from "../../core/workbook/change";
import type { CellContent } from "../../core/workbook/command";
import { blankContent } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { Naming } from "../../core/workbook/naming";
import { isSameContent } from "../../core/workbook/same-content";
import { tableHeight } from "../../core/workbook/table-height";
import { roundTrip } from "../requests/round-trip";
import { isWritten } from "./is-written";
import { type Replacement, replaceCells } from "./replace-cells";

/**
 * Turns a new table that should not have been into cells again, which get back
 * what they held; what somebody typed into it meanwhile stays. Its rows go
 * while it is a table, since Excel writes formulas anew when it is none; its
 * headers after that, since a table needs them.
 */
export async function undoTable(context: Excel.RequestContext, change: AddTable, before: MemoryBook, naming: Naming): Promise<void> {
  const { as, sheet, over } = change;
  const cells = over === null ? tableCells(change, before, naming) : [];
  const whole = (later: Excel.RequestContext): Excel.Range => later.workbook.tables.getItem(as).getRange();
  await replaceCells(context, cells.filter(({ row }) => row > 0).map(({ row, column, ...one }): Replacement => ({ ...one, cell: (later) => whole(later).getCell(row, column) })));
  const place = whole(context);
  place.load("rowIndex,columnIndex");
  context.workbook.tables.getItem(as).convertToRange();
  await roundTrip(context);
  const [top, left] = [place.rowIndex, place.columnIndex];
  await replaceCells(context, cells.filter(({ row }) => row === 0).map(({ column, ...one }): Replacement => ({ ...one, cell: (later) => later.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left + column, 1, 1) })));
}

interface TableCell extends Omit<Replacement, "cell"> {
  readonly row: number;
  readonly column: number;
}

/** The cells of a new table, counted from its first header; rows may have moved, so whatever was written into a column is ours wherever it stands. */
function tableCells({ table, as, sheet: name, place }: AddTable, before: MemoryBook, naming: Naming): TableCell[] {
  const sheet = before.sheet(name);
  if (sheet === undefined) return [];
  const rows = tableHeight(table);
  return table.columns.flatMap(({ header, formula }, column) => {
    const written = formula === null ? table.rows.map(({ values }): CellContent => ({ value: values[column] ?? null, formula: null })) : [{ value: null, formula: cellFormula(formula, table.name, naming) }];
    const isOurs = (contents: readonly CellContent[]) => (there: CellContent): boolean => isSameContent(there, blankContent) || contents.some((content) => isWritten(there, content, as));
    return Array.from({ length: rows + 1 }, (_, row): TableCell => ({
      row,
      column,
      content: sheet.cell(place.row + row, place.column + column),
      isOurs: isOurs(row === 0 ? [{ value: header, formula: null }] : written),
    }));
  });
}
