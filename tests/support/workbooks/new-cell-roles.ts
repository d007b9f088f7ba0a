import type { Cell } from "../../../src/core/workbook/cell";
import type { DesiredSheet, DesiredTable } from "../../../src/core/workbook/desired-state";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { addressText } from "../../../src/core/workbook/address";
import type { Spot } from "./book-view";
import type { CellRole, ColumnRole } from "./cell-role";
import type { Scene, Update } from "./scene";

/** What the cells are that an update has just written. */
export function newCellRoles(scene: Scene, { desired, difference, outcome, after }: Omit<Update, "consent" | "before">): Map<Cell, CellRole> {
  const roles = new Map<Cell, CellRole>();
  const { naming } = difference.place;
  const made = new Map(outcome.applied.flatMap((change) => (change.kind === "addSheet" ? [[change.as, change.sheet] as const] : [])));
  const tables = scene.ourTables();
  const added = [...after.cells].filter(([cell]) => !scene.roles.has(cell));
  // Headers first: they say what stands below them.
  for (const [cell, spot] of added) {
    const table = tables.find((candidate) => isIn(candidate, spot));
    if (table === undefined || spot.row !== table.place.row) continue;
    const wanted = desired.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => naming.table(name) === table.name);
    roles.set(cell, { kind: "header", column: columnRole(wanted, String(cell.value)) });
  }
  for (const [cell, spot] of added) {
    if (roles.has(cell)) continue;
    const table = tables.find((candidate) => isIn(candidate, spot));
    roles.set(cell, table === undefined ? fixtureRole(made.get(spot.sheet.name), spot) : { kind: below(table, spot, scene, roles) });
  }
  return roles;
}

function isIn(table: MemoryTable, { sheet, row, column }: Spot): boolean {
  return table.sheet === sheet && row >= table.place.row && row <= table.lastRow && column >= table.place.column && column <= table.lastColumn;
}

function columnRole(table: DesiredTable | undefined, header: string): ColumnRole {
  if (header === table?.keyHeader) return "key";
  return table?.columns.find((column) => column.header === header)?.owner ?? "own";
}

function below(table: MemoryTable, spot: Spot, scene: Scene, roles: ReadonlyMap<Cell, CellRole>): ColumnRole {
  const header = spot.sheet.cell(table.place.row, spot.column);
  const role = roles.get(header) ?? scene.roles.get(header);
  return role?.kind === "header" ? role.column : "own";
}

function fixtureRole(sheet: DesiredSheet | undefined, spot: Spot): CellRole {
  const cell = sheet?.cells.find(({ at }) => addressText(at) === addressText(spot));
  return { kind: cell?.owner === "entry" ? "entry" : "fixture" };
}
