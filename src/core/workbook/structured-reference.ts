/*
 * References to tables: `Goals[実績]`, `Goals[[#This Row],[実績]]`, in their own
 * table also `[実績]` and `[@実績]`. In a header the signs `[ ] # ' @` stand behind an
 * apostrophe, and a header with these or other signs of formulas stands in
 * brackets of its own (support.microsoft.com, "Using structured references with
 * Excel tables").
 */

const inside = /(?:'[^]|[^'[\]])/.source;

/** What stands in the brackets of a reference, the brackets included. */
export const bracketed = `\\[(?:${inside}|\\[${inside}*\\])*\\]`;

/** A header as it stands in the brackets of a reference. */
export function columnSpecifier(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}

/** The header that stands in the brackets of a reference. */
export function columnSpecified(text: string): string {
  return text.replace(/'([^])/gu, "$1");
}

/** `[列]`, or `[[列]]` where the header has signs that mean something in formulas. */
export function columnBrackets(header: string): string {
  const specifier = columnSpecifier(header);
  return /[\t\n\r,:.[\]#'"{}$^&*+=\-><\\/@!()%?`;|~]/.test(header) ? `[[${specifier}]]` : `[${specifier}]`;
}

const part = new RegExp(`\\[(${inside}*)\\]`, "g");

/** `[列]`, `[@列]` and `[[#This Row],[列]]` with nothing special in the header: nearly all there are, and whole columns are compared. */
const usual = /^\[(?:(@?[^[\]'#@\s]+)|\[#This Row\],\[([^[\]'#@\s]+)\])\]$/;

/** What is in the brackets of a reference, in one spelling: `[@列]` for this row, `[列]` for a column, whatever brackets a program puts. */
export function canonicalBrackets(brackets: string): string {
  const [, plain, ofRow] = usual.exec(brackets) ?? [];
  if (plain !== undefined) return brackets;
  if (ofRow !== undefined) return `[@${ofRow}]`;
  const body = brackets.slice(1, -1).trim();
  const isShort = body.startsWith("@");
  const rest = isShort ? body.slice(1).trim() : body;
  const parts = rest.startsWith("[") ? [...rest.matchAll(part)].map(([, text = ""]) => text) : [rest];
  const items = parts.filter((text) => text.startsWith("#")).map((text) => text.toLowerCase().replace(/\s/g, ""));
  const columns = parts.filter((text) => text !== "" && !text.startsWith("#")).map((text) => columnSpecifier(columnSpecified(text).replace(/\s+/gu, "")));
  const row = isShort || items.includes("#thisrow") ? "@" : "";
  const others = items.filter((item) => item !== "#thisrow").map((item) => `${item},`);
  return `[${row}${others.join("")}${columns.length > 1 ? columns.map((column) => `[${column}]`).join(":") : columns.join("")}]`;
}
