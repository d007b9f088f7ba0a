import { invalidArgument } from "../protocol/host-error";
import { bracketed, headerSign } from "./structured-reference";

/*
 * Formulas are kept as files spell them, with this row as `Table[[#This Row],[列]]`
 * and without the prefixes of newer functions; Excel shows them otherwise
 * (assumed: `tableFormulas`, `escapedHeaders`, `functionPrefix`).
 */

const text = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/u.source;
const tableName = "[\\p{L}_\\\\][\\p{L}\\p{N}_.]*";
const shortRow = new RegExp(`${text}|(${tableName})?\\[@(?:\\[(${headerSign}+)\\]|(${headerSign}+))\\]`, "gu");
const longRow = new RegExp(`${text}|(${tableName})?\\[\\[#This Row\\],\\s*\\[(${headerSign}+)\\]\\]`, "giu");
/** Any reference to a table; not the workbook's name of `[1]Sheet1!A1`. */
const reference = new RegExp(`${text}|(${tableName})?(${bracketed})(?![\\p{L}\\p{N}_])`, "gu");
const prefixes = new RegExp(`${text}|_xlfn\\._xlws\\.|_xlfn\\.|_xlws\\.`, "giu");

/** Characters of a header that ask for brackets of its own in `[@[…]]` (support.microsoft.com, "Using structured references"). */
const special = /[\s,:.[\]#'"{}$^&*+=\-><\\/@!()%?`;|~]/u;

/** A formula as it is kept, from what was written (without the `=`). `[@列]` outside a table is refused, as Excel does. */
export function keptFormula(written: string, ownTable: string | null): string {
  const unprefixed = /_xl/iu.test(written) ? written.replace(prefixes, (whole) => (/^["']/u.test(whole) ? whole : "")) : written;
  if (!unprefixed.includes("[")) return unprefixed;
  return unprefixed
    .replace(shortRow, (whole: string, table?: string, inBrackets?: string, plain?: string) => {
      const header = inBrackets ?? plain;
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
    })
    .replace(reference, (whole: string, table?: string, brackets?: string) => (brackets === undefined || table !== undefined || ownTable === null ? whole : `${ownTable}${brackets}`));
}

/** How columns of a formula's own table are shown: `Table[列]` or `[列]` (assumed: `ownColumns`). */
export type OwnColumns = "qualified" | "unqualified";

/** A formula as Excel shows it, with the `=`: `[@列]` in its own table, `Table[@列]` beside it. */
export function shownFormula(kept: string, ownTable: string | null, ownColumns: OwnColumns = "qualified"): string {
  const own = ownTable?.toLowerCase();
  const short = kept.replace(longRow, (whole: string, table?: string, header?: string) => {
    if (header === undefined) return whole;
    const name = table === undefined || table.toLowerCase() === own ? "" : table;
    return special.test(header) ? `${name}[@[${header}]]` : `${name}[@${header}]`;
  });
  if (ownColumns === "qualified") return `=${short}`;
  return `=${short.replace(reference, (whole: string, table?: string, brackets?: string) => (brackets === undefined || table?.toLowerCase() !== own ? whole : brackets))}`;
}
