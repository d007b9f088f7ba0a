import { grouped } from "../shared/grouped";
import { emptyCell } from "../workbook/cell";
import type { CellContent, SetContent } from "../workbook/command";
import type { DesiredState, DesiredTable } from "../workbook/desired-state";
import type { Difference } from "../workbook/diff";
import type { RowMatch } from "../workbook/match-rows";
import type { TableSnapshot } from "../workbook/snapshot";
import { foundTablePlace } from "../workbook/table-place";
import { isHeld } from "./is-held";
import type { LoggedCell } from "./logged-cell";
import { rowsWithId } from "./rows-with-id";

/** What putting logged cells back comes to. All others are left as they are: they hold something else, or their row is gone or cannot be told from others. */
export interface Undo {
  /** Cells that still hold what was written, with the command that puts them back. */
  readonly commands: readonly (readonly [LoggedCell, SetContent])[];
  /** Cells that hold what stood there before already. */
  readonly restored: readonly LoggedCell[];
}

/**
 * Puts plan and formula cells back as they stood before an operation. A cell
 * that somebody changed since is left alone; entries are never touched, since
 * no line of an update tells of one.
 */
export function undoCommands(state: DesiredState, { place, matches }: Pick<Difference, "place" | "matches">, cells: readonly LoggedCell[]): Undo {
  const tables = new Map(state.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, table]));
  const commands: (readonly [LoggedCell, SetContent])[] = [];
  const restored: LoggedCell[] = [];
  // Cells of rows that bear the same id are looked at together.
  for (const alike of grouped(cells, (cell) => JSON.stringify(cell)).values()) {
    const [cell] = alike;
    const table = tables.get(cell.table);
    const found = place.tables.get(cell.table);
    const match = matches.get(cell.table);
    const position = match?.columns.get(cell.column);
    if (table === undefined || found === undefined || match === undefined || position === undefined || !isWrittenByUs(table, cell.column)) continue;
    const at = (index: number): CellContent => found.rows[index]?.[position] ?? emptyCell;
    const rows = rowsWithId(table, found, match, cell.row);
    const written = rows.filter((index) => isHeld(at(index), cell.after, found.name));
    // More rows than were told hold it: nobody can say which of them the update wrote.
    const undone = written.length > alike.length ? [] : written;
    const before = rows.filter((index) => !written.includes(index) && isHeld(at(index), cell.before, found.name));
    commands.push(...undone.map((index) => [cell, command(cell, { table, found, match }, index, position)] as const));
    restored.push(...before.slice(0, alike.length - undone.length).map(() => cell));
  }
  return { commands, restored };
}

interface Found {
  readonly table: DesiredTable;
  readonly found: TableSnapshot;
  readonly match: RowMatch;
}

function command({ row, before }: LoggedCell, { table, found, match }: Found, index: number, position: number): SetContent {
  const cells = found.rows[index] ?? [];
  const content = (column: number): CellContent => ({ value: cells[column]?.value ?? null, formula: cells[column]?.formula ?? null });
  // A row of ours is told by its id; one that people added, by all they typed in it.
  const typed = match.rows.has(row) ? [] : table.columns.flatMap(({ header, owner }) => (owner === "computed" ? [] : (match.columns.get(header) ?? [])));
  return {
    kind: "setContent",
    ...foundTablePlace(table, found, match.columns),
    row: { index, key: cells[match.columns.get(table.keyHeader) ?? -1]?.value ?? null },
    column: found.headers[position] ?? "",
    before: content(position),
    after: before,
    besides: new Map(typed.map((column) => [found.headers[column] ?? "", content(column)])),
  };
}

function isWrittenByUs(table: DesiredTable, header: string): boolean {
  const owner = table.columns.find((column) => column.header === header)?.owner;
  return header !== table.keyHeader && (owner === "plan" || owner === "computed");
}
