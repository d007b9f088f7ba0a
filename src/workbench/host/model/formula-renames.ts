import { sheetInFormula } from "./address";
import { bracketed, headerInReference } from "./structured-reference";

const text = /"(?:[^"]|"")*"/u.source;

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** A formula after a table was renamed. */
export function withTableRenamed(formula: string, before: string, after: string): string {
  const pattern = new RegExp(`${text}|(?<![\\p{L}\\p{N}_.])${escaped(before)}(?=\\[)`, "giu");
  return formula.replace(pattern, (whole) => (whole.startsWith('"') ? whole : after));
}

/** A formula after a column of a table was renamed. */
export function withHeaderRenamed(formula: string, table: string, before: string, after: string): string {
  const pattern = new RegExp(`${text}|(?<![\\p{L}\\p{N}_.])${escaped(table)}${bracketed}`, "giu");
  return formula.replace(pattern, (whole) => (whole.startsWith('"') ? whole : whole.replaceAll(`[${headerInReference(before)}]`, () => `[${headerInReference(after)}]`)));
}

/** A formula after a sheet was renamed. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  const quoted = `'${escaped(before.replaceAll("'", "''"))}'!`;
  const pattern = new RegExp(`${text}|${quoted}|(?<![\\p{L}\\p{N}_.'])${escaped(before)}!`, "giu");
  return formula.replace(pattern, (whole) => (whole.startsWith('"') ? whole : `${sheetInFormula(after)}!`));
}
