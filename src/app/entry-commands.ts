import type { EntryRow } from "../core/entries/entry-row";
import type { CellValue } from "../core/workbook/cell";
import type { SetContent } from "../core/workbook/command";
import { tablePlace } from "../core/workbook/table-place";
import type { CheckedWorkbook } from "./check-workbook";

/** What a person has us enter in one row, by the contract's headers. */
export interface RowEntry {
  readonly row: EntryRow;
  readonly cells: ReadonlyMap<string, CellValue>;
  /** Other cells of the row, by header, that must still hold what they held when it was read. */
  readonly besides?: readonly string[];
}

/** The commands that enter it; a cell that says so already, or holds a formula, is left alone, and so is every other cell. */
export function entryCommands({ desired, workbook }: CheckedWorkbook, table: string, entries: readonly RowEntry[]): SetContent[] {
  const at = tablePlace(desired, table, workbook.place);
  const key = desired.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === table)?.keyHeader;
  if (at === null || key === undefined) return [];
  return entries.flatMap(({ row, cells, besides = [] }) =>
    [...cells].flatMap(([header, value]): SetContent[] => {
      const { value: before, formula } = row.cell(header);
      if (formula !== null || before === value) return [];
      return [
        {
          kind: "setContent",
          ...at,
          row: { index: row.index, key: row.cell(key).value },
          column: workbook.place.naming.column(table, header),
          before: { value: before, formula },
          after: { value, formula: null },
          besides: new Map(besides.map((name) => [workbook.place.naming.column(table, name), { value: row.cell(name).value, formula: row.cell(name).formula }] as const)),
        },
      ];
    }),
  );
}
