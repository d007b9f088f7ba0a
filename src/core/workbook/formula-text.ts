import { columnLetters } from "./address";
import type { Naming } from "./naming";
import { bracketed, canonicalBrackets, columnBrackets, columnSpecifier } from "./structured-reference";

/*
 * Formulas of ours are written in the contract's names: `[@列]` is this row's
 * cell, `Goals[実績]` a column, `TargetYear` a workbook name. They are rendered
 * for the workbook at hand, where tables may bear other names, and for the two
 * places Excel keeps formulas: cells, and rules (which know no tables).
 */

/** Functions newer than Excel 2007, which files must write with a prefix. */
const prefixedFunctions = ["TEXTJOIN", "MINIFS", "MAXIFS", "IFS", "CONCAT", "SWITCH"];

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@([^\]]+)\]|([A-Za-z_][A-Za-z0-9_.]*)(\[\[[^\]]+\]:\[[^\]]+\]\]|\[[^\]]+\]|\(|!)?/g;

/**
 * A cell formula for a file or for Excel itself: this row is written
 * `Table[[#This Row],[列]]`, which both take. `ownTable` is the contract's name
 * of the table the formula stands in, empty for a cell outside tables.
 */
export function cellFormula(formula: string, ownTable: string, naming: Naming): string {
  return formula.replace(token, (whole: string, header?: string, word?: string, after?: string) => {
    if (header !== undefined) return `${naming.table(ownTable)}[[#This Row],[${columnSpecifier(naming.column(ownTable, header))}]]`;
    if (word === undefined) return whole;
    if (after === "(") return prefixedFunctions.includes(word) ? `_xlfn.${whole}` : whole;
    if (after?.startsWith("[") === true) return `${naming.table(word)}${columnReference(after, word, naming)}`;
    return after === undefined ? naming.name(word) : whole;
  });
}

/** `[列]` or `[[初め]:[終わり]]` with the headers of the workbook at hand. */
function columnReference(reference: string, table: string, naming: Naming): string {
  if (!reference.startsWith("[[")) return columnBrackets(naming.column(table, reference.slice(1, -1)));
  return reference.replace(/\[([^[\]]+)\]/g, (_, header: string) => `[${columnSpecifier(naming.column(table, header))}]`);
}

/** Where a rule's row-relative references land: the first data row, and each header's column. */
export interface RulePlace {
  readonly firstRow: number;
  readonly columnOf: (header: string) => number | null;
}

/**
 * A formula of a validation rule or conditional format, written for the first
 * data row: `[@列]` becomes `$F5`. A header the table has lost becomes `""`.
 */
export function ruleFormula(formula: string, place: RulePlace, naming: Naming): string {
  return formula.replace(token, (whole: string, header?: string, word?: string, after?: string) => {
    if (header !== undefined) {
      const column = place.columnOf(header);
      return column === null ? '""' : `$${columnLetters(column)}${place.firstRow + 1}`;
    }
    return word === undefined || after !== undefined ? whole : naming.name(word);
  });
}

/** The sign by which our conditional formats are told from the user's: adds zero to the formula. */
export const ruleMarker = '+N("plan:rule")';

/** A condition of ours, marked. */
export function markedRule(condition: string): string {
  return `(${condition})${ruleMarker}`;
}

/** Words are what stands between signs: whole columns are compared, and classes of Unicode letters are slow. */
const wordSign = /[^\s"'[\](),+\-*/^&=<>:;%{}!@#|~`$?]/.source;
const spelling = new RegExp(`("(?:[^"]|"")*"|'(?:[^']|'')*')|\\s+|_xlfn\\.|_xlws\\.|(${wordSign}+)(${bracketed})?|(${bracketed})`, "g");

/**
 * A cell formula in one spelling, whatever program saved it: for telling
 * whether a cell still holds our formula. `table` is the table the cell stands
 * in, by its name in the workbook, empty for a cell outside tables: its own
 * columns may be written with its name or without.
 */
export function canonicalFormula(formula: string, table: string): string {
  const own = table.toLowerCase();
  return formula.replace(/^=/, "").replace(spelling, (_, text?: string, name?: string, ofTable?: string, alone?: string) => {
    const brackets = ofTable ?? alone;
    if (brackets !== undefined) return `${name === undefined || name.toLowerCase() === own ? "" : name}${canonicalBrackets(brackets)}`;
    return text ?? name ?? "";
  });
}
