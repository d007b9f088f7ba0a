import { emptyCell, isBlank } from "./cell";
import type { AddTable, FinishedTable, FinishSheet } from "./change";
import { coveredCells } from "./covered-cells";
import type { DesiredCell, DesiredRow, DesiredSheet, DesiredState, DesiredTable } from "./desired-state";
import { standsAsLaid } from "./filled-cells";
import { keyText } from "./key-text";
import type { Location } from "./locate";
import type { RowMatch } from "./match-rows";
import { isSameValue } from "./same-value";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";
import { titleOfMade, type UnfinishedSheet, unfinishedSheets } from "./unfinished";

/** The sheets of ours whose making has begun and not ended, by the contract's title. */
export function sheetsBeingMade(desired: DesiredState, snapshot: Snapshot, place: Pick<Location, "sheets">): Map<string, UnfinishedSheet> {
  const titles = new Set(desired.sheets.map(({ title }) => title));
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const found = new Map<string, UnfinishedSheet>();
  for (const unfinished of unfinishedSheets(snapshot.properties).filter(({ isBeingMade }) => isBeingMade)) {
    // People may have given it another name since.
    const title = names.has(unfinished.sheet) ? [...place.sheets].find(([, name]) => name === unfinished.sheet)?.[0] : titleOfMade(unfinished.sheet, titles);
    if (title !== undefined && title !== null && place.sheets.has(title)) found.set(title, unfinished);
  }
  return found;
}

/** What is known of a difference when what is left unfinished is looked for. */
export interface Finishing {
  readonly desired: DesiredState;
  readonly snapshot: Snapshot;
  readonly place: Location;
  readonly matches: ReadonlyMap<string, RowMatch>;
  readonly beingMade: ReadonlyMap<string, UnfinishedSheet>;
  readonly added: readonly AddTable[];
  /** Titles of sheets that are made whole by the difference itself. */
  readonly made: ReadonlySet<string>;
}

/** Sheets of ours that a workbook says are unfinished. What is not ours (any more) is left alone. */
export function finishChanges({ desired, snapshot, place, matches, beingMade, added, made }: Finishing): FinishSheet[] {
  const sheets = desired.sheets.flatMap((sheet): FinishSheet[] => {
    const unfinished = beingMade.get(sheet.title);
    const name = place.sheets.get(sheet.title);
    if (unfinished === undefined || name === undefined || made.has(sheet.title)) return [];
    const there = snapshot.sheets.find((candidate) => candidate.name === name);
    const finished = there === undefined ? null : madeSheet(sheet, there, { place, matches, added });
    return [{ kind: "finishSheet", sheet: name, named: unfinished.sheet, title: sheet.title, made: finished, rights: unfinished.rights }];
  });
  const done = new Set([...beingMade.values()].map(({ sheet }) => sheet));
  const ours = new Set([...place.sheets.values(), ...[...place.tables.values()].map(({ sheet }) => sheet)]);
  const opened = unfinishedSheets(snapshot.properties).filter(({ sheet }) => ours.has(sheet) && !done.has(sheet));
  return [...sheets, ...opened.map(({ sheet, rights }): FinishSheet => ({ kind: "finishSheet", sheet, named: sheet, title: null, made: null, rights }))];
}

/** The sheet as it stands; `null` where people arranged it anew: then it is theirs to look after. */
function madeSheet(desired: DesiredSheet, there: SheetSnapshot, { place, matches, added }: Pick<Finishing, "place" | "matches" | "added">): FinishSheet["made"] {
  const standing = desired.tables.map((table) => {
    const change = added.find((candidate) => candidate.table.name === table.name);
    const found = place.tables.get(table.name);
    return { table, found, at: found ?? change, rows: change?.over?.rows ?? found?.rows.length ?? 0, as: place.naming.table(table.name) };
  });
  if (!standsAsLaid(desired, there, standing.map(({ at }) => at)) || !standing.every(({ table, found }) => hasColumnsAsLaid(table, found, matches.get(table.name)))) return null;
  return {
    sheet: {
      ...desired,
      cells: desired.cells.map((cell) => joinedAsLaid(linkedAsLaid(cell, there), there)),
      tables: standing.map(({ table, found, rows }) => (found === undefined ? table : standingTable(table, rows, matches.get(table.name)))),
    },
    tables: standing.flatMap(({ table, found, as }): FinishedTable[] => {
      const match = matches.get(table.name);
      if (found === undefined || match === undefined) return [];
      const offset = match.columns.get(table.keyHeader) ?? 0;
      return [{ table: as, place: found.place, offset, rows: found.rows.map((row, index) => ({ index, key: row[offset]?.value ?? null })) }];
    }),
  };
}

function hasColumnsAsLaid({ columns }: DesiredTable, found: TableSnapshot | undefined, match: RowMatch | undefined): boolean {
  return found === undefined || columns.every(({ header }, position) => match?.columns.get(header) === position);
}

/** A link brings its text along, which must not take the place of what somebody wrote there. */
function linkedAsLaid({ link, ...cell }: DesiredCell, { cells }: SheetSnapshot): DesiredCell {
  const value = cells?.[cell.at.row]?.[cell.at.column]?.value ?? null;
  return link === undefined || !(value === null || isSameValue(value, cell.value)) ? cell : { ...cell, link };
}

/** A cell takes in those right of it only where nobody wrote there: merging cells drops what they hold. */
function joinedAsLaid({ across, ...cell }: DesiredCell, { cells }: SheetSnapshot): DesiredCell {
  const isFree = across !== undefined && coveredCells([{ at: cell.at, across }]).every(({ row, column }) => isBlank(cells?.[row]?.[column] ?? emptyCell));
  return isFree ? { ...cell, across } : cell;
}

const nobodysRow: DesiredRow = { key: "", values: [], earlier: new Map(), formats: new Map(), height: null };

/** The table with its rows where they stand; rows that are none of ours are as plain as blank ones. */
function standingTable(table: DesiredTable, height: number, match: RowMatch | undefined): DesiredTable {
  const wanted = new Map(table.rows.map((row) => [keyText(row.key), row]));
  const places = new Map([...(match?.rows ?? [])].map(([key, index]) => [index, wanted.get(keyText(key)) ?? nobodysRow]));
  const last = Math.max(-1, ...places.keys());
  return { ...table, rows: Array.from({ length: last + 1 }, (_, index) => places.get(index) ?? nobodysRow), blankRows: height - last - 1 };
}
