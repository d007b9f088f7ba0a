import { describe, expect, test } from "@jest/globals";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import type { CellValue } from "../../../src/core/workbook/cell";
import { inDateSystem } from "../../../src/core/workbook/date-system";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { dateOfSerial } from "../../../src/core/workbook/serial-date";

const input = { plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" };

/** Every day of a state: of cells, rows and rules, each as it is read in a date system. */
function days(state: DesiredState, dateSystem: "1900" | "1904"): (string | null)[] {
  const day = (value: CellValue, format: string | undefined): (string | null)[] => (typeof value === "number" && format === "yyyy/m/d" ? [dateOfSerial(value, dateSystem)] : []);
  return state.sheets.flatMap(({ cells, tables }) => [
    ...cells.flatMap(({ value, format, validation }) => [...day(value, format.numberFormat), ...(validation?.kind === "date" ? [dateOfSerial(validation.minimum, dateSystem), dateOfSerial(validation.maximum, dateSystem)] : [])]),
    ...tables.flatMap(({ columns, rows }) => [
      ...columns.flatMap(({ validation }) => (validation?.kind === "date" ? [dateOfSerial(validation.minimum, dateSystem), dateOfSerial(validation.maximum, dateSystem)] : [])),
      ...rows.flatMap(({ values, earlier }) => columns.flatMap(({ format }, position) => [values[position] ?? null, ...(earlier.get(position) ?? [])].flatMap((value) => day(value, format.numberFormat)))),
    ]),
  ]);
}

describe("what a workbook of the 1904 date system should hold", () => {
  test("is the same days under other numbers, in cells, rows and rules", () => {
    const usual = days(planWorkbook(input), "1900");
    expect(usual.length).toBeGreaterThan(50);
    expect(days(planWorkbook({ ...input, dateSystem: "1904" }), "1904")).toEqual(usual);
  });

  test("is the same otherwise: only numbers that are days are told apart", () => {
    const difference = (left: unknown, right: unknown): unknown[] => {
      if (typeof left === "number" && typeof right === "number") return left === right ? [] : [left - right];
      if (left instanceof Map && right instanceof Map) return difference([...left], [...right]);
      if (typeof left === "object" && left !== null && typeof right === "object" && right !== null) return Object.entries(left).flatMap(([name, value]) => difference(value, Reflect.get(right, name)));
      return left === right ? [] : [[left, right]];
    };
    const state = planWorkbook(input);
    expect(new Set(difference(state, inDateSystem(state, "1904")))).toEqual(new Set([1462]));
  });

  test("names no day of the other system in a formula", () => {
    const formulas = (dateSystem: "1900" | "1904"): string => planWorkbook({ ...input, dateSystem }).sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.map(({ formula }) => formula ?? ""))).join("\n");
    expect(formulas("1900")).toMatch(/">=61"[^\n]*"<2958466"/);
    expect(formulas("1904")).toMatch(/">=1"[^\n]*"<2957004"/);
    expect(formulas("1904")).not.toMatch(/2958466|>=61\b/);
  });
});
