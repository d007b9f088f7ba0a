import type { FileOperator, FileValidation } from "../../../file/book/file-rules";
import type { Book } from "../model/book";
import type { Validation } from "../model/rules";
import { parsedAddress } from "../model/address";
import { invalidArgument } from "../protocol/host-error";
import { isRecord, ownProperty, wireBoolean, wireText, wireWord, type WireRecord, type WireValue } from "../protocol/wire-value";

type Type = FileValidation["type"];
type RulePart = Pick<Validation, "type" | "operator" | "first" | "second" | "inCellDropDown">;

const names: readonly (readonly [string, Type, string])[] = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["textLength", "textLength", "TextLength"],
  ["list", "list", "List"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["custom", "custom", "Custom"],
];
const operators: readonly FileOperator[] = ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"];
/** As Office.js words them: `EqualTo`, `LessThanOrEqualTo`. */
const operatorWords = operators.map((operator) => (operator.toLowerCase().endsWith("equal") ? (`${operator}To` as const) : operator));

/** Excel's word for the kind of a rule. */
export function typeWord(type: Type): string {
  return names.find(([, own]) => own === type)?.[2] ?? "None";
}

/**
 * Reads the one rule that `DataValidation.rule` sets. A list written out is at
 * most 255 characters long, and so is a formula (Excel's limits; XlsxWriter
 * #562, exceljs #667).
 */
export function readRule(rule: WireRecord, book: Book): RulePart {
  const given = names.filter(([name]) => ownProperty(rule, name) !== undefined && ownProperty(rule, name) !== null);
  const [kind] = given;
  if (kind === undefined || given.length > 1) throw invalidArgument();
  const [name, type] = kind;
  const body = ownProperty(rule, name);
  if (!isRecord(body)) throw invalidArgument();
  if (type === "list") {
    const inCellDropDown = wireBoolean(ownProperty(body, "inCellDropDown") ?? true);
    return { type, operator: "between", first: listSource(wireText(ownProperty(body, "source")), book), second: null, inCellDropDown };
  }
  if (type === "custom") return { type, operator: "between", first: shortFormula(wireText(ownProperty(body, "formula"))), second: null, inCellDropDown: true };
  const operator = operators[operatorWords.indexOf(wireWord(ownProperty(body, "operator"), operatorWords))] ?? "between";
  const second = ownProperty(body, "formula2");
  const needsSecond = operator === "between" || operator === "notBetween";
  if (needsSecond && (second === undefined || second === null || second === "")) throw invalidArgument();
  return { type, operator, first: bound(ownProperty(body, "formula1")), second: needsSecond ? bound(second) : null, inCellDropDown: true };
}

// Assumed: `listSources`.
function listSource(source: string, book: Book): string {
  if (!source.startsWith("=")) {
    if (source === "" || source.length > 255) throw invalidArgument();
    return `"${source.replaceAll('"', '""')}"`;
  }
  const formula = shortFormula(source);
  const place = parsedAddress(formula);
  const isKnown = place?.sheet == null || book.sheetNamed(place.sheet) !== undefined;
  if (!isKnown) throw invalidArgument();
  return formula;
}

function shortFormula(text: string): string {
  const formula = text.replace(/^=/u, "");
  if (formula === "" || formula.length > 255) throw invalidArgument();
  return formula;
}

function bound(value: WireValue | undefined): string {
  if (typeof value === "number") return String(value);
  return shortFormula(wireText(value));
}

/** The rule as `DataValidation.rule` reads it: formulas with their `=`, written for the first cell asked about. */
export function shownRule(rule: RulePart): WireValue {
  const name = names.find(([, type]) => type === rule.type)?.[0] ?? "custom";
  if (rule.type === "list") return { [name]: { inCellDropDown: rule.inCellDropDown, source: /^".*"$/su.test(rule.first) ? rule.first.slice(1, -1).replaceAll('""', '"') : `=${rule.first}` } };
  if (rule.type === "custom") return { [name]: { formula: `=${rule.first}` } };
  const word = operatorWords[operators.indexOf(rule.operator)] ?? rule.operator;
  const operator = word.charAt(0).toUpperCase() + word.slice(1);
  return { [name]: { formula1: shownBound(rule.first), ...(rule.second === null ? {} : { formula2: shownBound(rule.second) }), operator } };
}

/** Always a formula as text: `=10` ("BasicDataValidation.formula1"). */
function shownBound(formula: string): WireValue {
  return `=${formula}`;
}
