import { type Cell, isBlank } from "./cell";
import type { DesiredSheet, DesiredState } from "./desired-state";
import { parsedReference } from "./reference";
import { isSameValue } from "./same-value";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";
import { titleOfMade, unfinishedSheets } from "./unfinished";

/**
 * The workbook's sheets that are ours: its sheet name by the contract's title.
 *
 * A sheet is ours when it holds a table of ours, when two names of ours refer
 * to it, when it still bears our heading, or when its making ended just after
 * it began. One that merely has
 * one of our titles is the user's, unless it was not read: what nobody looked
 * at is not made a second time.
 */
export function locatedSheets(desired: DesiredState, snapshot: Snapshot, tables: ReadonlyMap<string, TableSnapshot>): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const sheet of desired.sheets) {
    const table = sheet.tables.map(({ name }) => tables.get(name)).find((found) => found !== undefined);
    const name = table?.sheet ?? namedSheet(sheet, desired, snapshot) ?? headedSheet(sheet, snapshot)?.name ?? emptySheet(sheet, desired, snapshot);
    if (name !== undefined) sheets.set(sheet.title, name);
  }
  return sheets;
}

/** A sheet that was to be made and of which nothing but the sheet itself came about. */
function emptySheet({ title }: DesiredSheet, desired: DesiredState, { sheets, tables, properties }: Snapshot): string | undefined {
  const titles = new Set(desired.sheets.map((sheet) => sheet.title));
  const begun = unfinishedSheets(properties).filter(({ sheet, isBeingMade }) => isBeingMade && titleOfMade(sheet, titles) === title);
  const isEmpty = (name: string): boolean => {
    const there = sheets.find((candidate) => candidate.name === name);
    return there?.cells?.every((line) => line.every(isBlank)) === true && !tables.some(({ sheet }) => sheet === name);
  };
  return begun.find(({ sheet }) => isEmpty(sheet))?.sheet;
}

function namedSheet(sheet: DesiredSheet, desired: DesiredState, snapshot: Snapshot): string | undefined {
  const ours = new Set(desired.names.filter((name) => name.sheet === sheet.title).map(({ name }) => name.toLowerCase()));
  const references = snapshot.names.filter(({ name }) => ours.has(name.toLowerCase())).flatMap(({ reference }) => parsedReference(reference) ?? []);
  const candidates = snapshot.sheets.map(({ name }) => ({ name, uses: references.filter((reference) => reference.sheet === name).length }));
  return candidates.find(({ uses }) => uses >= 2)?.name;
}

/** Rows and columns may have come in before the heading, which then stands elsewhere; the sheet of our title goes first. */
function headedSheet(desired: DesiredSheet, snapshot: Snapshot): SheetSnapshot | undefined {
  const heading = desired.cells[0];
  if (heading === undefined) return undefined;
  const isHeading = (cell: Cell | undefined): boolean => typeof cell?.value === typeof heading.value && cell?.formula === null && isSameValue(cell.value, heading.value);
  const bearsInPlace = ({ cells }: SheetSnapshot): boolean => isHeading(cells?.[heading.at.row]?.[heading.at.column]);
  const bears = ({ cells }: SheetSnapshot): boolean => cells?.some((line) => line.some(isHeading)) === true;
  const titled = snapshot.sheets.find((sheet) => sheet.name === desired.title);
  if (titled !== undefined && (titled.cells === null || bears(titled))) return titled;
  return snapshot.sheets.find(bearsInPlace) ?? snapshot.sheets.find(bears);
}
