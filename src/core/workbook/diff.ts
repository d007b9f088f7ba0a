import type { Change, ChangeSet } from "./change";
import type { DesiredState } from "./desired-state";
import { tableChanges } from "./diff-table";
import { filledCells } from "./filled-cells";
import { tableNameProperty } from "./found-table";
import { location, type Location } from "./locate";
import { nameChanges } from "./name-changes";
import { rowMatch, type RowMatch } from "./match-rows";
import type { Snapshot } from "./snapshot";

/** What to do to a workbook, and what a person should know about its rows. */
export interface Difference {
  readonly changes: ChangeSet;
  /** Where ours stands in the workbook, and what is called how. */
  readonly place: Location;
  /** Row matches by the contract's table name: unknown, damaged and duplicated ids are reported from here. */
  readonly matches: ReadonlyMap<string, RowMatch>;
}

/**
 * The difference between what a workbook should hold of ours and what it holds.
 *
 * Making a workbook and updating one are the same thing: the difference to an
 * empty workbook adds every sheet.
 */
export function difference(desired: DesiredState, snapshot: Snapshot): Difference {
  const place = location(desired, snapshot);
  const matches = new Map<string, RowMatch>();
  const sheets: Change[] = [];
  const tables: Change[] = [];
  const cells: Change[] = [];
  for (const sheet of desired.sheets) {
    const name = place.sheets.get(sheet.title);
    if (name === undefined) {
      sheets.push({ kind: "addSheet", sheet, as: place.naming.sheet(sheet.title) });
      continue;
    }
    const there = snapshot.sheets.find((candidate) => candidate.name === name);
    if (there !== undefined) cells.push(...filledCells(sheet, there, sheet.tables.map((table) => place.tables.get(table.name))));
    for (const table of sheet.tables) {
      const found = place.tables.get(table.name);
      const as = place.naming.table(table.name);
      if (found === undefined) {
        tables.push({ kind: "addTable", sheet: name, table, as, over: null });
        continue;
      }
      const match = rowMatch(table, found);
      matches.set(table.name, match);
      if (!found.isTable) {
        const over = { place: found.place, rows: found.rows.length, columns: found.headers.length };
        tables.push({ kind: "addTable", sheet: found.sheet, table, as, over });
      }
      tables.push(...tableChanges(table, { ...found, name: as }, match, place.naming));
    }
  }
  return {
    changes: [...sheets, ...tables, ...cells, ...nameChanges(desired, snapshot, place), ...propertyChanges(desired, snapshot, place)],
    place,
    matches,
  };
}

function propertyChanges(desired: DesiredState, snapshot: Snapshot, place: Location): Change[] {
  const renamed = desired.sheets
    .flatMap((sheet) => sheet.tables)
    .filter((table) => place.naming.table(table.name) !== table.name)
    .map((table) => [tableNameProperty(table.name), place.naming.table(table.name)] as const);
  return [...desired.properties, ...renamed].flatMap(([property, after]): Change[] => {
    const before = snapshot.properties.get(property) ?? null;
    return before === after ? [] : [{ kind: "setProperty", property, before, after }];
  });
}
