import { chosenNames } from "./chosen-names";
import type { DesiredName, DesiredState } from "./desired-state";
import { foundTable } from "./found-table";
import { locatedSheets } from "./located-sheets";
import type { Naming } from "./naming";
import { parsedReference } from "./reference";
import type { NameSnapshot, Snapshot, TableSnapshot } from "./snapshot";
import { tableColumns } from "./table-columns";

/** Where our sheets and tables stand in a workbook, and what those still to be made will be called. */
export interface Location {
  readonly naming: Naming;
  /** By the contract's table name; a table that is not there has no entry. */
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  /** The workbook's sheet name by the contract's title; a sheet that is not there has no entry. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The workbook names that are ours, by the contract's name: those that refer to our sheet, or to nothing any more. */
  readonly names: ReadonlyMap<string, NameSnapshot>;
}

/** Finds what is ours in a workbook. Tables identify a workbook of ours, names and properties only add to it. */
export function location(desired: DesiredState, snapshot: Snapshot): Location {
  const tables = locatedTables(desired, snapshot);
  const sheets = locatedSheets(desired, snapshot, tables);
  const names = locatedNames(desired.names, snapshot, sheets);
  return { tables, sheets, names, naming: namingOf(desired, snapshot, { tables, sheets, names }) };
}

function locatedTables(desired: DesiredState, snapshot: Snapshot): Map<string, TableSnapshot> {
  const tables = new Map<string, TableSnapshot>();
  const taken = new Set<TableSnapshot>();
  for (const table of desired.sheets.flatMap((sheet) => sheet.tables)) {
    const found = foundTable(table, snapshot, (candidate) => taken.has(candidate));
    if (found === null) continue;
    taken.add(found);
    tables.set(table.name, found);
  }
  return tables;
}

function locatedNames(wanted: readonly DesiredName[], snapshot: Snapshot, sheets: ReadonlyMap<string, string>): Map<string, NameSnapshot> {
  return new Map(
    wanted.flatMap(({ name, sheet }) => {
      const pattern = new RegExp(`^${name}(_\\d+)?$`, "i");
      const candidates = snapshot.names.filter((candidate) => pattern.test(candidate.name));
      const own = sheets.get(sheet);
      const found =
        candidates.find(({ reference }) => own !== undefined && parsedReference(reference)?.sheet === own) ??
        candidates.find(({ reference }) => reference.includes("#REF!"));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

function namingOf(desired: DesiredState, snapshot: Snapshot, found: Omit<Location, "naming">): Naming {
  const ours = new Set([
    ...[...found.names.values()].map(({ name }) => name),
    ...[...found.tables.values()].filter(({ isTable }) => isTable).map(({ name }) => name),
  ]);
  const foreign = [...snapshot.names, ...snapshot.tables].map(({ name }) => name).filter((name) => !ours.has(name));
  const suffixed = (name: string, count: number): string => `${name}_${count}`;
  const tables = desired.sheets.flatMap((sheet) => sheet.tables);
  const sheetNames = chosenNames(
    desired.sheets.map(({ title }) => title),
    (title) => found.sheets.get(title),
    snapshot.sheets.map(({ name }) => name),
    (title, count) => `${title} (${count})`,
  );
  const tableNames = chosenNames(
    tables.map(({ name }) => name),
    (name) => (found.tables.get(name)?.isTable === true ? found.tables.get(name)?.name : undefined),
    foreign,
    suffixed,
  );
  const names = chosenNames(desired.names.map(({ name }) => name), (name) => found.names.get(name)?.name, [...foreign, ...tableNames.values()], suffixed);
  const columns = new Map(
    tables.flatMap((table) => {
      const there = found.tables.get(table.name);
      const places = there === undefined ? [] : [...tableColumns(table, there)];
      return places.map(([header, index]) => [`${table.name} ${header}`, there?.headers[index] ?? header] as const);
    }),
  );
  return {
    sheet: (title) => sheetNames.get(title) ?? title,
    table: (name) => tableNames.get(name) ?? name,
    column: (table, header) => columns.get(`${table} ${header}`) ?? header,
    name: (name) => names.get(name) ?? name,
  };
}
