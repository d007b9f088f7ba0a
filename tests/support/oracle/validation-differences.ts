import { countedUnits } from "../../../src/core/contract/counted-units";
import { entryColumns } from "../../../src/core/contract/entry-columns";
import { goalsTable, optionsTable } from "../../../src/core/contract/tables";
import type { FiscalYear } from "../../../src/core/plan/fiscal-year";
import { goalKindLabel } from "../../../src/core/plan/goal-kind";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { ValidationRule } from "../../../src/core/workbook/validation-rule";
import type { ListWords } from "./typed-slips";

/** A filled entry cell as validation and rules saw it. */
export interface SeenCell {
  readonly table: string;
  readonly header: string;
  readonly rule: ValidationRule;
  readonly value: CellValue;
  readonly isRefused: boolean;
  /** Another cell of its row. */
  readonly beside: (header: string) => CellValue;
  readonly words: ListWords;
  readonly years: readonly FiscalYear[];
}

/** What a validation and the rules judge differently, and why each is right in its place. */
export interface ValidationDifference {
  readonly name: string;
  readonly reason: string;
  readonly holds: (cell: SeenCell) => boolean;
}

const isBlank = ({ value }: SeenCell): boolean => typeof value === "string" && value.trim() === "";
/** A blank that formulas and rules take for a word. */
const isUncommonBlank = ({ value }: SeenCell): boolean => /[^ 　]/u.test(String(value));
const isError = ({ value }: SeenCell): boolean => value === "#DIV/0!";
const length = ({ value }: SeenCell): number => String(value).length;
const isGoalFigure = ({ table, header }: SeenCell): boolean => table === goalsTable.name && header === goalsTable.actual;
const isListedAgain = ({ table, beside }: SeenCell): boolean => table === goalsTable.name && beside(goalsTable.source) !== beside(goalsTable.goal);
const choicesOf = ({ table, beside }: SeenCell): readonly string[] => (table === optionsTable.name ? (/（([^（）]*／[^（）]*)）$/u.exec(String(beside(optionsTable.description)))?.[1]?.split("／") ?? []) : []);
const isCounted = (value: CellValue): value is number => typeof value === "number" && value >= 0 && Number.isInteger(value);
/** The days that serial numbers can be: 1 March 1900 to 31 December 9999. */
const isDay = (value: CellValue): value is number => typeof value === "number" && value >= 61 && value < 2_958_466;
const withinTotal = [goalKindLabel("allCovered", 2020), goalKindLabel("zeroOverLimit", 2020)];

/** What validation refuses and no rule calls an error. */
const stricter: readonly ValidationDifference[] = [
  { name: "nothing but blanks", reason: "Formulas and rules read them as an empty cell; a validation knows only cells that are empty.", holds: (cell) => cell.rule.kind !== "text" && isBlank(cell) && !(cell.rule.kind === "list" && isUncommonBlank(cell)) },
  {
    name: "blanks around a word of the list",
    reason: "Formulas and rules leave them out; a list holds only its very words.",
    holds: ({ rule, value, words }) => rule.kind === "list" && typeof value === "string" && value !== value.trim() && (words.get(rule.name) ?? []).includes(value.trim()),
  },
  { name: "a day far from the plan", reason: "Whether a day can be is a question of fact: the rules warn of it, or leave a decision's day alone.", holds: ({ rule, value }) => rule.kind === "date" && isDay(value) && (value < rule.minimum || value > rule.maximum) },
  { name: "a count above ten million", reason: "A guard against a key held down; nothing in the plan sets a largest count.", holds: ({ rule, value }) => rule.kind === "whole" && isCounted(value) && value > rule.maximum },
  { name: "a text that is too long", reason: "A guard against a pasted document; a long text is no wrong text.", holds: (cell) => cell.rule.kind === "text" && length(cell) > cell.rule.maximum && choicesOf(cell).length === 0 },
  { name: "a formula's error where no rule reads", reason: "The error stands in a column for people's own words.", holds: (cell) => isError(cell) && choicesOf(cell).length === 0 && entryColumns(cell.years).get(cell.table)?.has(cell.header) !== true },
  {
    name: "a part of a whole that is a slip",
    reason: "A slip is told once, on the whole.",
    holds: ({ rule, header, value, beside }) => rule.kind === "custom" && header === "実施数" && isCounted(value) && Number(beside("対象数")) < 0,
  },
];

/** What a rule calls an error and validation lets pass. */
const laxer: readonly ValidationDifference[] = [
  {
    name: "half of what is counted whole",
    reason: "実績 has one validation for all units; which of them are counted whole is a list too long for it.",
    holds: (cell) => isGoalFigure(cell) && !isListedAgain(cell) && countedUnits.includes(String(cell.beside(goalsTable.unit))) && typeof cell.value === "number" && cell.value >= 0 && !Number.isInteger(cell.value),
  },
  {
    name: "more than there are to cover",
    reason: "実績 is part of 対象数 for two kinds of goal only, and either of the two may be typed first.",
    holds: (cell) => isGoalFigure(cell) && withinTotal.includes(String(cell.beside(goalsTable.kind))) && isCounted(cell.value) && isCounted(cell.beside(goalsTable.total)) && cell.value > Number(cell.beside(goalsTable.total)),
  },
  {
    name: "an entry on a row listed again",
    reason: "Only 実績 refuses there; a list, a date and a text have validations that read no other cell.",
    holds: (cell) => isListedAgain(cell) && cell.header !== goalsTable.actual && !isBlank(cell) && !cell.isRefused,
  },
  {
    name: "an answer that is none of the choices",
    reason: "Each question on 設定 has choices of its own; a column has one validation.",
    holds: (cell) => choicesOf(cell).length > 0 && !isBlank(cell) && !isError(cell) && !choicesOf(cell).includes(String(cell.value)) && !cell.isRefused,
  },
];

/** Every way in which validation and rules differ; `refuses` tells which of them says no. */
export const validationDifferences: readonly (ValidationDifference & { readonly refuses: "validation" | "rules" })[] = [
  ...stricter.map((difference) => ({ ...difference, refuses: "validation" as const })),
  ...laxer.map((difference) => ({ ...difference, refuses: "rules" as const })),
];
