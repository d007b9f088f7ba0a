import { plainText } from "../shared/plain-text";
import { tableNameProperty } from "./table-name-property";

/** A table of ours as it may be recognised before anything is read of its rows. */
export interface KnownTable {
  /** The contract's name. */
  readonly name: string;
  /** Headers it has for every plan. */
  readonly headers: readonly string[];
}

/** How many headers a table shares with one of ours at the least, whatever it is called. */
function leastShared(headers: readonly string[]): number {
  return Math.min(headers.length, Math.max(2, headers.length / 4));
}

/**
 * Whether a table may turn out to be one of ours: it bears the name of one, a
 * remembered name, or some headers of one. Whether it is, its rows decide.
 */
export function mayBeOurs(table: KnownTable, ours: readonly KnownTable[], properties: ReadonlyMap<string, string>): boolean {
  const texts = new Set(table.headers.map(plainText));
  return ours.some(({ name, headers }) => {
    const names = [name, properties.get(tableNameProperty(name)) ?? name];
    const shared = headers.filter((header) => texts.has(plainText(header)));
    return names.some((known) => known.toLowerCase() === table.name.toLowerCase()) || shared.length >= leastShared(headers);
  });
}
