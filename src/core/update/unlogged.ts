import { Tally } from "../shared/tally";
import { updateLogTable } from "../contract/tables";
import type { AppendRow } from "../workbook/command";
import { keyText } from "../workbook/key-text";
import type { CellValue } from "../workbook/cell";
import type { Location } from "../workbook/locate";

/**
 * The rows for 更新記録 that do not stand there yet: a request to write them may
 * have been carried out though its answer was lost.
 */
export function unlogged(commands: readonly AppendRow[], { tables }: Pick<Location, "tables">): AppendRow[] {
  const found = tables.get(updateLogTable.name);
  const standing = new Tally((found?.rows ?? []).map((cells) => rowText(new Map(found?.headers.map((header, index) => [header, cells[index]?.value ?? null])), commands)));
  return commands.filter(({ cells }) => !standing.take(rowText(new Map([...cells].map(([header, { value }]) => [header, value])), commands)));
}

/** What a row says in the columns of ours: people may have added others. */
function rowText(cells: ReadonlyMap<string, CellValue>, [first]: readonly AppendRow[]): string {
  return JSON.stringify(first?.headers.map((header) => keyText(cells.get(header) ?? null)));
}
