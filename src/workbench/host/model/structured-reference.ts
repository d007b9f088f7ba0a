/*
 * References to parts of tables as Excel takes them: in a header the signs
 * `[ ] # ' @` stand behind an apostrophe (support.microsoft.com, "Using
 * structured references with Excel tables").
 */

/** One sign of a header in a reference, for patterns. */
export const headerSign = /(?:'[[\]#'@]|[^'[\]#@])/u.source;

/** The brackets of a reference with what stands in them, for patterns. */
export const bracketed = `\\[(?:#${headerSign}*|@?(?:${headerSign}|\\[#?${headerSign}*\\])*)\\]`;

const aside = new RegExp(`"(?:[^"]|"")*"|${bracketed}|'(?:[^']|'')*'!`, "gu");

/** Whether every bracket of a formula belongs to a reference that Excel can read. */
export function areReferencesReadable(formula: string): boolean {
  return !/[[\]]/u.test(formula.replace(aside, ""));
}

/** A header as references spell it. */
export function headerInReference(header: string): string {
  return header.replace(/[[\]#'@]/gu, "'$&");
}
