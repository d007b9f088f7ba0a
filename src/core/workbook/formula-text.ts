import { columnLetters } from "./address";
import type { Naming } from "./naming";

/*
 * Formulas of ours are written in the contract's names: `[@列]` is this row's
 * cell, `Goals[実績]` a column, `TargetYear` a workbook name. They are rendered
 * for the workbook at hand, where tables may bear other names, and for the two
 * places Excel keeps formulas: cells, and rules (which know no tables).
 */

/** Functions newer than Excel 2007, which files must write with a prefix. */
const prefixedFunctions = ["TEXTJOIN", "MINIFS", "MAXIFS", "IFS", "CONCAT", "SWITCH"];

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@([^\]]+)\]|([A-Za-z_][A-Za-z0-9_.]*)(\[\[?|\(|!)?/g;

/**
 * A cell formula for a file or for Excel itself: this row is written
 * `Table[[#This Row],[列]]`, which both take. `ownTable` is the name that the
 * formula's own table bears in the workbook.
 */
export function cellFormula(formula: string, ownTable: string, naming: Naming): string {
  return formula.replace(token, (whole: string, header?: string, word?: string, opening?: string) => {
    if (header !== undefined) return `${ownTable}[[#This Row],[${header}]]`;
    if (word === undefined) return whole;
    if (opening === "(") return prefixedFunctions.includes(word) ? `_xlfn.${whole}` : whole;
    if (opening?.startsWith("[") === true) return `${naming.table(word)}${opening}`;
    return opening === undefined ? naming.name(word) : whole;
  });
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
  return formula.replace(token, (whole: string, header?: string, word?: string, opening?: string) => {
    if (header !== undefined) {
      const column = place.columnOf(header);
      return column === null ? '""' : `$${columnLetters(column)}${place.firstRow + 1}`;
    }
    return word === undefined || opening !== undefined ? whole : naming.name(word);
  });
}

/** The sign by which our conditional formats are told from the user's: adds zero to the formula. */
export const ruleMarker = '+N("plan:rule")';

/** A condition of ours, marked. */
export function markedRule(condition: string): string {
  return `(${condition})${ruleMarker}`;
}

/**
 * A cell formula in one spelling, whatever program saved it: for telling
 * whether a cell still holds our formula.
 */
export function canonicalFormula(formula: string, table: string): string {
  return formula
    .replace(/^=/, "")
    .replace(/("(?:[^"]|"")*")|\s+/g, (_, text: string | undefined) => text ?? "")
    .replaceAll("_xlfn.", "")
    .replaceAll("_xlws.", "")
    .replace(/\[@\[([^\]]+)\]\]/g, "[@$1]")
    .replaceAll(`${table}[[#ThisRow],[`, "[[#ThisRow],[")
    .replace(/\[\[#ThisRow\],\[([^\]]+)\]\]/g, "[@$1]");
}
