import { invariant } from "../../core/shared/invariant";
import { assertUncovered } from "../../core/workbook/assert-uncovered";
import type { DesiredSheet, DesiredState, DesiredTable } from "../../core/workbook/desired-state";
import { cellFormula } from "../../core/workbook/formula-text";
import { contractNaming } from "../../core/workbook/naming";
import type { ValidationRule } from "../../core/workbook/validation-rule";

/** Bounds of Excel's file format; a file beyond them opens with "repairs". */
const most = { sheetName: 31, formula: 8192, text: 32_767, title: 32, prompt: 255, error: 225, property: 200, scale: [10, 400] } as const;

/**
 * Checks what the file library lets through and Excel would repair.
 *
 * @throws Error naming the place: a bug of ours, never a user's doing.
 */
export function assertWritable(state: DesiredState): void {
  const sheetTitles = state.sheets.map(({ title }) => title);
  assertUnique(sheetTitles, "sheet titles");
  const tables = state.sheets.flatMap((sheet) => sheet.tables);
  assertUnique([...tables.map(({ name }) => name), ...state.names.map(({ name }) => name)], "names of tables and cells");
  for (const name of [...tables.map((table) => table.name), ...state.names.map((named) => named.name)]) {
    invariant(/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name), `${name} is a name Excel takes`);
  }
  for (const [property, value] of state.properties) invariant(value.length <= most.property, `property ${property} is short`);
  for (const sheet of state.sheets) assertSheet(sheet);
}

function assertSheet(sheet: DesiredSheet): void {
  invariant(sheet.title.length <= most.sheetName && !/[[\]:*?/\\]/.test(sheet.title), `sheet title ${sheet.title}`);
  assertUncovered(sheet);
  const { scale = 100, pageBreaks = [] } = sheet.page;
  invariant(scale >= most.scale[0] && scale <= most.scale[1], `the scale of ${sheet.title} is one Excel prints in`);
  invariant(pageBreaks.every((row) => row > 0) && new Set(pageBreaks).size === pageBreaks.length, `the page breaks of ${sheet.title} stand between rows, each once`);
  for (const table of sheet.tables) assertTable(table);
  for (const cell of sheet.cells) {
    if (cell.validation !== undefined) assertMessages(cell.validation, sheet.title);
  }
}

function assertTable(table: DesiredTable): void {
  assertUnique(table.columns.map(({ header }) => header), `headers of ${table.name}`);
  assertUnique(table.rows.map(({ key }) => key), `ids of ${table.name}`);
  for (const column of table.columns) {
    const formula = column.formula === null ? "" : cellFormula(column.formula, table.name, contractNaming);
    invariant(formula.length <= most.formula, `the formula of ${column.header} is short enough: ${formula.length}`);
    if (column.validation !== null) assertMessages(column.validation, `${table.name} ${column.header}`);
  }
  for (const row of table.rows) {
    invariant(row.values.length === table.columns.length, `row ${row.key} of ${table.name} has a value for each column`);
    for (const value of row.values) {
      invariant(typeof value !== "string" || value.length <= most.text, `the texts of row ${row.key} of ${table.name} fit a cell`);
      invariant(typeof value !== "number" || Number.isFinite(value), `the numbers of row ${row.key} of ${table.name} are finite`);
    }
  }
}

function assertMessages(rule: ValidationRule, place: string): void {
  invariant(rule.error.title.length <= most.title && rule.error.text.length <= most.error, `the error message of ${place} fits`);
  const { prompt } = rule;
  invariant(prompt === null || (prompt.title.length <= most.title && prompt.text.length <= most.prompt), `the prompt of ${place} fits`);
}

function assertUnique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    invariant(!seen.has(name.toLowerCase()), `${what} are unique: ${name}`);
    seen.add(name.toLowerCase());
  }
}
