import { expect, test } from "@jest/globals";
import { departmentEntry } from "../../../src/core/entries/department-entry";
import { typedRow } from "../../support/entries/typed-row";

test("a row of 設定's departments is who answers for a collective, and for how many units", () => {
  expect(departmentEntry(typedRow({ 入力担当: " 総務局人事課", 対象数: 20 }))).toEqual({ responsible: "総務局人事課", total: 20 });
  expect(departmentEntry(typedRow({ 入力担当: "", 対象数: 0 }))).toEqual({ responsible: null, total: 0 });
  expect(departmentEntry(typedRow({ 対象数: "20局区" }))).toEqual({ responsible: null, total: null });
});
