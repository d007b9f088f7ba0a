import { expect, test } from "@jest/globals";
import { figureStates, implementationStates } from "../../../src/core/contract/vocabulary";
import { goalEntry } from "../../../src/core/entries/goal-entry";
import { typedRow } from "../../support/entries/typed-row";

test("a row of 目標実績 is read as it was filled in", () => {
  const row = typedRow({ 実績: 0.25, 実施状況: " 一部実施", 対象数: 0, 完了年月日: 45016, 状態: "速報", 判定: "達成", 前年度実績: 9 });
  expect(goalEntry(row, "1900")).toEqual({ actual: 0.25, implementation: "一部実施", total: 0, completedOn: "2023-03-31", state: "速報" });
});

test("its date is read by the workbook's date system", () => {
  expect(goalEntry(typedRow({ 完了年月日: 43554 }), "1904").completedOn).toBe("2023-03-31");
});

test("what is no number or no date is not entered; an empty row has nothing", () => {
  const nothing = { actual: null, implementation: null, total: null, completedOn: null, state: null };
  expect(goalEntry(typedRow({ 実績: "３回", 対象数: "全部", 完了年月日: "令和5年3月" }), "1900")).toEqual(nothing);
  expect(goalEntry(typedRow({}), "1900")).toEqual(nothing);
});

test.each(["#N/A", "=A1", "達成見込み"])("a choice that cannot be read (%s) is not 'nothing entered'", (typed) => {
  const read = goalEntry(typedRow({ 実施状況: typed, 状態: typed }), "1900");
  expect(read.implementation).not.toBeNull();
  expect(read.state).not.toBeNull();
  expect([...figureStates, ...implementationStates]).not.toContain(read.state);
});

test("a formula without its result is still an entry", () => {
  expect(goalEntry(typedRow({ 実績: "=12/48" }), "1900").actual).toBe(0.25);
});
