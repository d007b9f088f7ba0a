import { emptyCell } from "../workbook/cell";
import type { CellContent, SetContent } from "../workbook/command";
import type { DesiredState, DesiredTable } from "../workbook/desired-state";
import type { Difference } from "../workbook/diff";
import { canonicalFormula } from "../workbook/formula-text";
import { isSameContent } from "../workbook/same-content";
import { tablePlace } from "../workbook/table-place";
import type { LogLine } from "./log-line";

/** What putting a logged operation back comes to. */
export interface Undo {
  readonly commands: readonly SetContent[];
  /** Cells that no longer hold what the operation wrote, or whose row is gone: left as they are. */
  readonly left: number;
}

/**
 * Puts plan and formula cells back as they stood before an operation. A cell
 * that somebody changed since is left alone; entries are never touched, since
 * no line of an update tells of one.
 */
export function undoCommands(state: DesiredState, { place, matches }: Pick<Difference, "place" | "matches">, lines: readonly LogLine[]): Undo {
  const tables = new Map(state.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, table]));
  const cells = lines.flatMap(({ cell, rows, column, table }) => (cell === null ? [] : rows.map((row) => ({ row, column: column ?? "", table: tables.get(table ?? ""), before: cell.before, after: cell.after }))));
  const commands = cells.flatMap(({ table, row, column, before, after }): SetContent[] => {
    const at = table === undefined || !isWrittenByUs(table, column) ? null : tablePlace(state, table.name, place);
    const found = place.tables.get(table?.name ?? "");
    const match = matches.get(table?.name ?? "");
    const index = match?.rows.get(row);
    const position = match?.columns.get(column);
    if (table === undefined || at === null || found === undefined || match === undefined || index === undefined || position === undefined) return [];
    const present = found.rows[index]?.[position] ?? emptyCell;
    if (!isWritten(present, after, found.name)) return [];
    const key = found.rows[index]?.[match.columns.get(table.keyHeader) ?? -1]?.value ?? null;
    return [{ kind: "setContent", ...at, row: { index, key }, column: found.headers[position] ?? column, before: { value: present.value, formula: present.formula }, after: before, besides: new Map() }];
  });
  return { commands, left: cells.length - commands.length };
}

function isWrittenByUs(table: DesiredTable, header: string): boolean {
  const owner = table.columns.find((column) => column.header === header)?.owner;
  return header !== table.keyHeader && (owner === "plan" || owner === "computed");
}

function isWritten(present: CellContent, after: CellContent, table: string): boolean {
  if (present.formula === null || after.formula === null) return isSameContent(present, after);
  return canonicalFormula(present.formula, table) === canonicalFormula(after.formula, table);
}
