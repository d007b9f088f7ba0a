import { documentProperties } from "../core/contract/document-properties";
import * as contract from "../core/contract/tables";
import { type KnownTable, mayBeOurs } from "../core/workbook/may-be-ours";
import { tableNameProperty } from "../core/workbook/table-name-property";
import { unfinishedProperties } from "../core/workbook/unfinished";

const tables: readonly KnownTable[] = Object.values(contract).map(({ name, ...headers }) => ({
  name,
  headers: [...new Set(Object.values(headers).filter((header) => typeof header === "string"))],
}));

/** By what our tables and document properties are told from others in a workbook, whichever plan it is of. */
export const ownThings = {
  properties: [...Object.values(documentProperties), ...unfinishedProperties, ...tables.map(({ name }) => tableNameProperty(name))],
  mayHold: (table: KnownTable, properties: ReadonlyMap<string, string>): boolean => mayBeOurs(table, tables, properties),
};
