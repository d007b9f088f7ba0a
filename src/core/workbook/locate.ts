import { parsedAddress } from "./address";
import type { DesiredSheet, DesiredState } from "./desired-state";
import { foundTable } from "./found-table";
import type { Naming } from "./naming";
import { isSameValue } from "./same-value";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";

/** Where our sheets and tables stand in a workbook, and what those still to be made will be called. */
export interface Location {
  readonly naming: Naming;
  /** By the contract's table name; a table that is not there has no entry. */
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  /** The workbook's sheet name by the contract's title; a sheet that is not there has no entry. */
  readonly sheets: ReadonlyMap<string, string>;
}

/**
 * Finds what is ours in a workbook.
 *
 * Tables identify a workbook of ours, properties only add to it. A sheet is
 * ours when it holds a table of ours, or when its first cell still bears our
 * heading; a sheet that merely has one of our titles is the user's.
 */
export function location(desired: DesiredState, snapshot: Snapshot): Location {
  const tables = locatedTables(desired, snapshot);
  const sheets = locatedSheets(desired, snapshot, tables);
  const sheetNames = chosenNames(
    desired.sheets.map((sheet) => sheet.title),
    (title) => sheets.get(title),
    snapshot.sheets.map((sheet) => sheet.name),
    (title, count) => `${title} (${count})`,
  );
  const ourTableNames = new Set([...tables.values()].filter((table) => table.isTable).map((table) => table.name.toLowerCase()));
  const ourNames = new Map(
    desired.names.flatMap(({ name, sheet }) => {
      const found = snapshot.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      const isOurs = found !== undefined && refersTo(found.reference, sheets.get(sheet));
      return isOurs ? [[name, found.name] as const] : [];
    }),
  );
  const foreign = [
    ...snapshot.names.map(({ name }) => name).filter((name) => ![...ourNames.values()].includes(name)),
    ...snapshot.tables.map(({ name }) => name).filter((name) => !ourTableNames.has(name.toLowerCase())),
  ];
  const suffixed = (name: string, count: number): string => `${name}_${count}`;
  const tableNames = chosenNames(
    desired.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    (name) => (tables.get(name)?.isTable === true ? tables.get(name)?.name : undefined),
    foreign,
    suffixed,
  );
  const names = chosenNames(desired.names.map(({ name }) => name), (name) => ourNames.get(name), foreign, suffixed);
  return {
    tables,
    sheets,
    naming: {
      sheet: (title) => sheetNames.get(title) ?? title,
      table: (name) => tableNames.get(name) ?? name,
      name: (name) => names.get(name) ?? name,
    },
  };
}

function locatedTables(desired: DesiredState, snapshot: Snapshot): Map<string, TableSnapshot> {
  const tables = new Map<string, TableSnapshot>();
  for (const table of desired.sheets.flatMap((sheet) => sheet.tables)) {
    const taken = [...tables.values()];
    const found = foundTable(table, snapshot, (candidate) => taken.includes(candidate));
    if (found !== null) tables.set(table.name, found);
  }
  return tables;
}

function locatedSheets(
  desired: DesiredState,
  snapshot: Snapshot,
  tables: ReadonlyMap<string, TableSnapshot>,
): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const sheet of desired.sheets) {
    const table = sheet.tables.map(({ name }) => tables.get(name)).find((found) => found !== undefined);
    const name = table?.sheet ?? headedSheet(sheet, snapshot)?.name;
    if (name !== undefined) sheets.set(sheet.title, name);
  }
  return sheets;
}

function headedSheet(desired: DesiredSheet, snapshot: Snapshot): SheetSnapshot | undefined {
  const heading = desired.cells[0];
  if (heading === undefined) return undefined;
  const bearsHeading = ({ cells }: SheetSnapshot): boolean =>
    isSameValue(cells?.[heading.at.row]?.[heading.at.column]?.value ?? null, heading.value);
  return (
    snapshot.sheets.find((sheet) => sheet.name === desired.title && bearsHeading(sheet)) ??
    snapshot.sheets.find(bearsHeading)
  );
}

function refersTo(reference: string, sheet: string | undefined): boolean {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?[0-9]+)/.exec(reference);
  const written = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet !== undefined && written === sheet && parsedAddress(match?.[3] ?? "") !== null;
}

function chosenNames(
  wished: readonly string[],
  present: (name: string) => string | undefined,
  taken: readonly string[],
  alternative: (name: string, count: number) => string,
): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const chosen = new Map<string, string>();
  for (const name of wished) {
    let candidate = present(name) ?? name;
    for (let count = 2; present(name) === undefined && used.has(candidate.toLowerCase()); count += 1) {
      candidate = alternative(name, count);
    }
    used.add(candidate.toLowerCase());
    chosen.set(name, candidate);
  }
  return chosen;
}
