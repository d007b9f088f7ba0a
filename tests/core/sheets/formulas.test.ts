import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook, sheetContext } from "../../../src/core/sheets/plan-workbook";
import { phasesFormula } from "../../../src/core/sheets/progress-formulas";
import { goalsMet } from "../../../src/core/sheets/goals-met";
import { cellFormula } from "../../../src/core/workbook/formula-text";
import { contractNaming } from "../../../src/core/workbook/naming";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { smallPlan } from "../../support/plans/small-plan";

describe("当年度の工程", () => {
  test("names the column of each of the plan's years, and no stretch of columns that others may come into", () => {
    for (const plan of [sendai2021, hoshimori2026]) {
      const context = sheetContext({ plan, targetYear: plan.firstYear, createdOn: "2021-04-01" });
      const formula = phasesFormula(context);
      expect(formula).not.toContain("]:[");
      for (const year of context.years) expect(formula).toContain(`Schedule[令和${year - 2018}年度]`);
    }
  });
});

test("the formulas stay well below what Excel takes, so that renamed tables and columns still fit", () => {
  const tables = planWorkbook({ plan: sendai2021, targetYear: 2023, createdOn: "2023-04-01" }).sheets.flatMap((sheet) => sheet.tables);
  const lengths = tables.flatMap(({ name, columns }) => columns.map(({ formula }) => (formula === null ? 0 : cellFormula(formula, name, contractNaming).length)));
  expect(Math.max(...lengths)).toBeLessThan(6_000);
});

test("目標の達成 counts a goal that is listed again at its source alone", () => {
  const period = { baselineYear: 2020, firstYear: 2021, lastYear: 2023 };
  const plan = smallPlan({ ...period, goals: [[{ kind: "yearly" }], [{ kind: "yearly", from: "01-1" }, { kind: "yearly" }], [{ kind: "yearly", from: "01-1" }]] });
  const context = sheetContext({ plan, targetYear: 2021, createdOn: "2021-04-01" });
  expect([1, 2, 3].map((initiative) => goalsMet(context, initiative, 2021))).toEqual(["1件中達成0件", "1件中達成0件", "判定対象なし"]);
});
