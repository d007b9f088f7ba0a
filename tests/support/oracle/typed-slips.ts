import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredColumn, DesiredState, DesiredTable } from "../../../src/core/workbook/desired-state";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import type { ValidationRule } from "../../../src/core/workbook/validation-rule";
import type { TypedRow } from "../typed-rows";

/** The words of each list, by its name. */
export type ListWords = ReadonlyMap<string, readonly string[]>;

/** Figures and shares at their boundaries, and what is typed instead of them. */
export const typedFigures: readonly CellValue[] = [0, 0.575, 1, 1.0001, 57.5, -0.1, 2, 2.5, 12, "３", "5件", "57.5%", "集計中", "　", "=1234/2145", "=1/0"];

/** Counts at their boundaries, and what is typed instead of them. */
export const typedCounts: readonly CellValue[] = [0, 5, -1, 2.5, 9_999_999, 10_000_000, "12", "５", "5人", "　", "=2+3", "=1/0"];

/** One thing typed on each row, for every entry column of these tables and everything that may be typed there; rows already `taken` stay as they are. */
export function typedSlips(state: DesiredState, names: readonly string[], words: ListWords, taken: ReadonlySet<string> = new Set()): TypedRow[] {
  return state.sheets.flatMap(({ tables }) => tables.filter(({ name }) => names.includes(name)).flatMap((table) => inTable(table, words, taken)));
}

function inTable(table: DesiredTable, words: ListWords, taken: ReadonlySet<string>): TypedRow[] {
  const typed = table.columns.flatMap((column) => typedInColumn(column, words).map((value) => ({ header: column.header, value })));
  const free = table.rows.length === 0 ? typed.map((_, index) => `+${index}`) : table.rows.map(({ key }) => key).filter((key) => !taken.has(key));
  const rows = new Map<string, Record<string, CellValue>>();
  for (const [index, { header, value }] of typed.entries()) {
    // A table of few rows takes several columns on a row.
    const key = free[index % free.length];
    if (key !== undefined) rows.set(key, { ...rows.get(key), [header]: value });
  }
  return [...rows].map(([key, cells]) => ({ table: table.name, key, cells }));
}

function typedInColumn({ owner, validation }: DesiredColumn, words: ListWords): readonly CellValue[] {
  if (owner !== "entry" || validation === null) return [];
  return typedUnder(validation, validation.kind === "list" ? (words.get(validation.name) ?? []) : []);
}

/** What may be typed under a validation: what its column asks for at its boundaries, and what is often typed instead. */
function typedUnder(rule: ValidationRule, words: readonly string[]): readonly CellValue[] {
  const [first = ""] = words;
  switch (rule.kind) {
    case "list":
      return [first, words.at(-1) ?? "", `　${first} `, `${first}です`, "ほか", "　", 3, `="${first}"`, "=1/0"];
    case "whole":
      return typedCounts;
    case "decimal":
    case "custom":
      return typedFigures;
    case "date":
      return [...daysAround(rule.minimum, rule.maximum), 57.5, -3, 20_220_630, "令和4年6月30日", "R4.6.30", "6月末", "　", "=DATE(2022,6,30)", "=1/0"];
    case "text":
      return ["一文", 12, "　", "あ".repeat(rule.maximum), "あ".repeat(rule.maximum + 1), '="一"&"文"', "=1/0"];
  }
}

function daysAround(first: number, last: number): number[] {
  const inside = serialOfDate("2022-06-30");
  return [first - 1, first, inside, inside + 0.5, last, last + 1];
}
