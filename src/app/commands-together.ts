import type { EntryRow } from "../core/entries/entry-row";
import type { CellValue } from "../core/workbook/cell";
import type { CellContent, SetContent } from "../core/workbook/command";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";

/**
 * The commands that enter all of these values in a row or, where anything that
 * was shown of it has changed meanwhile, none: each rests on every other cell as
 * it is when its turn comes. Values and what was shown by the contract's headers.
 */
export function commandsTogether(checked: CheckedWorkbook, table: string, row: EntryRow, values: ReadonlyMap<string, CellValue>, shown: ReadonlyMap<string, CellContent>): SetContent[] {
  const { naming } = checked.workbook.place;
  const now = new Map([...shown].map(([header, content]) => [naming.column(table, header), content] as const));
  return entryCommands(checked, table, [{ row, cells: values }]).map((command) => {
    const besides = new Map([...now].filter(([header]) => header !== command.column && command.headers.includes(header)));
    now.set(command.column, command.after);
    return { ...command, besides };
  });
}
