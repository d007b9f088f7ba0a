import type { Cell } from "../../../src/core/workbook/cell";
import type { BookView, Spot, TableView } from "./book-view";
import { cellText, isInView, spotText } from "./book-view";
import type { CellRole } from "./cell-role";
import { movedThings } from "./moved-things";
import type { Scene, Update } from "./scene";

/** Something an update did that no update may do: to entries, to ids, to the order of rows, or to what is a person's own. */
export interface Harm {
  readonly to: "entries" | "ids" | "rows" | "own";
  readonly told: string;
}

/** All the harm an update did, by comparing the workbook cell by cell before and after; there should be none. */
export function harm(update: Update, scene: Scene): Harm[] {
  return [...lostCells(update, scene), ...strayCells(update, scene), ...doubledTexts(update, scene), ...movedThings(update)];
}

/** Cells that are no longer there, though nobody may replace them. */
function lostCells({ before, after, consent }: Update, scene: Scene): Harm[] {
  return [...before.cells].flatMap(([cell, spot]): Harm[] => {
    const kind = scene.roles.get(cell)?.kind ?? "own";
    const isReplaceable = kind === "plan" || kind === "computed" || kind === "overFormula" || (kind === "overPlan" && consent === "all");
    return after.cells.has(cell) || isReplaceable ? [] : [{ to: harmed(kind), told: `${kind} cell ${spotText(spot)} lost ${cellText(cell)}` }];
  });
}

function harmed(kind: CellRole["kind"]): Harm["to"] {
  return kind === "entry" ? "entries" : kind === "key" ? "ids" : "own";
}

/** Cells that were written where an update may not write. */
function strayCells(update: Update, scene: Scene): Harm[] {
  const { before, after } = update;
  const oldSheets = new Set(before.sheets.map(({ sheet }) => sheet));
  return [...after.cells].flatMap(([cell, spot]): Harm[] => {
    if (before.cells.has(cell) || !oldSheets.has(spot.sheet)) return [];
    const stray = (to: Harm["to"], where: string): Harm[] => [{ to, told: `wrote ${cellText(cell)} at ${spotText(spot)}, ${where}` }];
    const found = [...after.tables].find(([, view]) => isInView(view, spot));
    if (found === undefined) return scene.roles.get(cell)?.kind === "fixture" ? [] : stray("own", "outside tables");
    const [table, view] = found;
    if (scene.ownTables.has(table)) return stray("own", "in a table of their own");
    return strayInTable(spot, view, before.tables.get(table), { update, scene, stray });
  });
}

interface Context {
  readonly update: Update;
  readonly scene: Scene;
  readonly stray: (to: Harm["to"], where: string) => Harm[];
}

function strayInTable(spot: Spot, view: TableView, old: TableView | undefined, { update, scene, stray }: Context): Harm[] {
  const header = spot.sheet.cell(view.row, spot.column);
  const isOldColumn = update.before.cells.has(header) || (old !== undefined && spot.column - view.column < old.width);
  if (!isOldColumn) return [];
  const role = scene.roles.get(header);
  const column = role?.kind === "header" ? role.column : "own";
  const isOldRow = old === undefined ? hasOldCell(update.before, view, spot) : spot.row - view.row <= old.height;
  const isAllowed = isOldRow ? column === "plan" || column === "computed" : column !== "own";
  return isAllowed ? [] : stray(column === "entry" ? "entries" : column === "key" ? "ids" : "own", `in a column that is ${column}`);
}

/** Whether a row of a table laid over plain cells was there before: something in it was. */
function hasOldCell(before: BookView, view: TableView, spot: Spot): boolean {
  const cells: Cell[] = Array.from({ length: view.width }, (_, offset) => spot.sheet.cell(spot.row, view.column + offset));
  return cells.some((cell) => before.cells.has(cell));
}

/** Texts of ours outside tables that now stand on their sheet more often than wanted. */
function doubledTexts({ before, after, desired, difference }: Update, scene: Scene): Harm[] {
  const oldSheets = new Map(before.sheets.map(({ sheet, name }) => [name, sheet]));
  const written = [...after.cells].filter(([cell]) => !before.cells.has(cell) && scene.roles.get(cell)?.kind === "fixture" && typeof cell.value === "string");
  return desired.sheets.flatMap((wanted) => {
    const sheet = oldSheets.get(difference.place.naming.sheet(wanted.title));
    return written.flatMap(([cell, spot]): Harm[] => {
      if (spot.sheet !== sheet) return [];
      const often = [...after.cells].filter(([other, { sheet: where }]) => where === sheet && other.value === cell.value && scene.roles.get(other)?.kind === "fixture").length;
      const isDoubled = often > wanted.cells.filter(({ value }) => value === cell.value).length;
      return isDoubled ? [{ to: "own", told: `wrote ${cellText(cell)} at ${spotText(spot)} once more` }] : [];
    });
  });
}
