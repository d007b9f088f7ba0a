import { invalidArgument } from "../protocol/host-error";

/*
 * Formulas are kept as files spell them, with this row as `Table[[#This Row],[列]]`
 * and without the prefixes of newer functions; Excel shows them otherwise.
 */

const text = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/u.source;
const shortRow = new RegExp(`${text}|([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)?\\[@(?:\\[([^\\]]+)\\]|([^\\][]+))\\]`, "gu");
const longRow = new RegExp(`${text}|([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)?\\[\\[#This Row\\],\\s*\\[([^\\]]+)\\]\\]`, "giu");
const prefixes = new RegExp(`${text}|_xlfn\\._xlws\\.|_xlfn\\.|_xlws\\.`, "giu");

/** Characters of a header that ask for brackets of its own in `[@[…]]` (support.microsoft.com, "Using structured references"). */
const special = /[\s,:.[\]#'"{}$^&*+=\-><\\/@!()%?`;|~]/u;

/** A formula as it is kept, from what was written (without the `=`). `[@列]` outside a table is refused, as Excel does. */
export function keptFormula(written: string, ownTable: string | null): string {
  return written
    .replace(prefixes, (whole) => (/^["']/u.test(whole) ? whole : ""))
    .replace(shortRow, (whole: string, table?: string, bracketed?: string, plain?: string) => {
      const header = bracketed ?? plain;
      if (header === undefined) return whole;
      const name = table ?? ownTable;
      if (name === null) throw invalidArgument();
      return `${name}[[#This Row],[${header}]]`;
    })
    .replace(longRow, (whole: string, table?: string, header?: string) => {
      if (header === undefined) return whole;
      const name = table ?? ownTable;
      if (name === null) throw invalidArgument();
      return `${name}[[#This Row],[${header}]]`;
    });
}

/** A formula as Excel shows it, with the `=`: `[@列]` in its own table, `Table[@列]` beside it. */
export function shownFormula(kept: string, ownTable: string | null): string {
  const own = ownTable?.toLowerCase();
  return `=${kept.replace(longRow, (whole: string, table?: string, header?: string) => {
    if (header === undefined) return whole;
    const name = table === undefined || table.toLowerCase() === own ? "" : table;
    return special.test(header) ? `${name}[@[${header}]]` : `${name}[@${header}]`;
  })}`;
}
