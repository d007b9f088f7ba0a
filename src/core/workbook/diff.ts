import { isBlank } from "./cell";
import type { AddTable, Change, ChangeSet, FillCell } from "./change";
import type { DesiredState, DesiredTable } from "./desired-state";
import { tableChanges } from "./diff-table";
import { filledCells } from "./filled-cells";
import { finishChanges, sheetsBeingMade } from "./finish-changes";
import { freePlace } from "./free-place";
import { tableNameProperty } from "./table-name-property";
import { location, type Location } from "./locate";
import { nameChanges } from "./name-changes";
import { rowMatch, type RowMatch } from "./match-rows";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";
import { tableHeight } from "./table-height";

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
  const cells: FillCell[] = [];
  const added: AddTable[] = [];
  const changed: Change[] = [];
  const beingMade = sheetsBeingMade(desired, snapshot, place);
  const made = new Set<string>();
  for (const sheet of desired.sheets) {
    const name = place.sheets.get(sheet.title);
    const there = snapshot.sheets.find((candidate) => candidate.name === name);
    const isBeingMade = beingMade.has(sheet.title);
    if (name === undefined || (isBeingMade && there !== undefined && isEmptySheet(there))) {
      sheets.push({ kind: "addSheet", sheet, as: place.naming.sheet(sheet.title), isThere: name !== undefined });
      made.add(sheet.title);
      continue;
    }
    for (const table of sheet.tables) {
      const found = place.tables.get(table.name);
      const as = place.naming.table(table.name);
      const match = found === undefined ? undefined : rowMatch(table, found);
      if (found?.isTable !== true) added.push(addedTable(table, { sheet: name, as, found, there, snapshot, added, isWhole: isBeingMade && match?.rows.size === table.rows.length }));
      if (found === undefined || match === undefined) continue;
      matches.set(table.name, match);
      changed.push(...tableChanges(table, { ...found, name: as }, match, place.naming, isBeingMade));
    }
    const laid = sheet.tables.map((table) => place.tables.get(table.name) ?? (isBeingMade ? added.find((change) => change.table === table) : undefined));
    if (there !== undefined) cells.push(...filledCells(sheet, there, laid, snapshot.tables));
  }
  const names = nameChanges(desired, snapshot, place, [...cells, ...added]);
  const unfinished = finishChanges({ desired, snapshot, place, matches, beingMade, added, made });
  // What names places of a sheet comes before tables grow and move them.
  return { changes: [...sheets, ...cells, ...added, ...names, ...changed, ...unfinished, ...propertyChanges(desired, snapshot, place)], place, matches };
}

interface NewTable {
  readonly sheet: string;
  readonly as: string;
  readonly found: TableSnapshot | undefined;
  readonly there: SheetSnapshot | undefined;
  readonly snapshot: Snapshot;
  /** New tables before it. */
  readonly added: readonly AddTable[];
  /** Whether its rows are all there, and only the making of the table was left out. */
  readonly isWhole: boolean;
}

function addedTable(table: DesiredTable, { sheet, as, found, there, snapshot, added, isWhole }: NewTable): AddTable {
  if (found !== undefined) {
    const { headers, place, rows } = found;
    const height = Math.max(rows.length, tableHeight(table));
    const isFree = isWhole && Array.from({ length: height - rows.length }, (_, below) => there?.cells?.[place.row + 1 + rows.length + below] ?? []).every((line) => line.slice(place.column, place.column + headers.length).every(isBlank));
    return { kind: "addTable", sheet: found.sheet, table, as, place, over: { rows: isFree ? height : rows.length, columns: headers.length, headers } };
  }
  const taken = [
    ...snapshot.tables.filter((other) => other.sheet === sheet).map(({ place, rows, headers }) => ({ place, rows: rows.length, columns: headers.length })),
    ...added.filter((other) => other.sheet === sheet).map((other) => ({ place: other.place, rows: tableHeight(other.table), columns: other.table.columns.length })),
  ];
  return { kind: "addTable", sheet, table, as, place: freePlace(table, there, taken), over: null };
}

function isEmptySheet({ cells }: SheetSnapshot): boolean {
  return cells?.every((line) => line.every(isBlank)) === true;
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
