import type { BookView, Spot } from "./book-view";
import { cellText, isInView, spotText } from "./book-view";
import type { Harm } from "./harm";
import type { Update } from "./scene";

/**
 * What an update moved, renamed or shrank though it may not. Rows and columns
 * keep their places in their tables; what stands outside tables may move down
 * or right only as far as tables of the sheet grew.
 */
export function movedThings(update: Update): Harm[] {
  return [...movedCells(update), ...changedTables(update), ...changedSheets(update), ...changedNames(update)];
}

function movedCells({ before, after, outcome }: Update): Harm[] {
  const sheets = new Map([...after.tables.values()].map(({ name, sheet }) => [name, sheet]));
  const grown = (kind: "addRow" | "addColumn", sheet: Spot["sheet"]): number => outcome.applied.filter((change) => change.kind === kind && sheets.get(change.table) === sheet).length;
  return [...before.cells].flatMap(([cell, spot]): Harm[] => {
    const now = after.cells.get(cell);
    if (now === undefined) return [];
    const moved = (to: Harm["to"]): Harm[] => [{ to, told: `${cellText(cell)} moved from ${spotText(spot)} to ${spotText(now)}` }];
    const table = [...before.tables].find(([, view]) => isInView(view, spot));
    if (table !== undefined) return isSamePlace(spot, now, table[1], after.tables.get(table[0])) ? [] : moved("rows");
    const [down, right] = [now.row - spot.row, now.column - spot.column];
    const isAllowed = now.sheet === spot.sheet && down >= 0 && right >= 0 && down <= grown("addRow", spot.sheet) && right <= grown("addColumn", spot.sheet);
    return isAllowed ? [] : moved("own");
  });
}

function isSamePlace(spot: Spot, now: Spot, old: Corner, table: Corner | undefined): boolean {
  return table !== undefined && now.sheet === spot.sheet && now.row - table.row === spot.row - old.row && now.column - table.column === spot.column - old.column;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function changedTables({ before, after, outcome }: Update): Harm[] {
  return [...before.tables].flatMap(([table, old]): Harm[] => {
    const now = after.tables.get(table);
    if (now === undefined) return [{ to: "own", told: `table ${old.name} is gone` }];
    const grown = (kind: "addRow" | "addColumn"): number => outcome.applied.filter((change) => change.kind === kind && change.table === old.name).length;
    const isSame = now.name === old.name && now.sheet === old.sheet && now.width === old.width + grown("addColumn") && now.height === old.height + grown("addRow");
    const ruled = [...old.validations].filter(([header, rule]) => unplaced(now.validations.get(header)) !== unplaced(rule)).map(([header]) => header);
    const set = outcome.applied.filter((change) => change.kind === "setValidation" && change.table === old.name).length;
    return [
      ...(isSame ? [] : [{ to: "own" as const, told: `table ${old.name} was ${JSON.stringify([old.width, old.height])}, is ${now.name} ${JSON.stringify([now.width, now.height])}` }]),
      ...(ruled.length <= set ? [] : [{ to: "own" as const, told: `the rules of ${ruled.join(", ")} in table ${old.name} changed` }]),
    ];
  });
}

/** A rule without the places it names: they move with the table. */
function unplaced(rule: unknown): string {
  return JSON.stringify(rule).replace(/\$[A-Z]+[0-9]+/g, "$");
}

function changedSheets({ before, after }: Update): Harm[] {
  const names = before.sheets.map(({ name }) => name);
  const old = new Set(before.sheets.map(({ sheet }) => sheet));
  const now = after.sheets.filter(({ sheet }) => old.has(sheet)).map(({ name }) => name);
  return JSON.stringify(names) === JSON.stringify(now) ? [] : [{ to: "own", told: `sheets ${names.join(", ")} became ${now.join(", ")}` }];
}

/** A name that referred to a cell still refers to that cell, wherever it went. */
function changedNames({ before, after }: Pick<Update, "before" | "after">): Harm[] {
  return [...before.names].flatMap(([name, { reference, first }]): Harm[] => {
    const now = after.names.get(name);
    const isSame = now !== undefined && (first !== null && isFilledIn(before, first) ? now.first === first : now.reference === reference);
    return isSame || reference.includes("#REF!") ? [] : [{ to: "own", told: `name ${name} for ${reference} became ${now?.reference ?? "nothing"}` }];
  });
}

function isFilledIn(view: BookView, cell: Parameters<BookView["cells"]["has"]>[0]): boolean {
  return view.cells.has(cell);
}
