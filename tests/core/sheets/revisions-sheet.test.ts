import { expect, test } from "@jest/globals";
import type { Plan } from "../../../src/core/plan/plan";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { sheetContext } from "../../../src/core/sheets/plan-workbook";
import { revisionsSheet } from "../../../src/core/sheets/revisions-sheet";

function note(plan: Plan): unknown {
  return revisionsSheet(sheetContext({ plan, targetYear: plan.firstYear, createdOn: "2021-04-01" })).cells[1]?.value;
}

test("計画変更 quotes the plan's sentence on revisions, whatever its id, and none where the plan has none", () => {
  const said = "「なお、計画期間中においても、必要に応じた取組内容などの見直しを行うこととする。」";
  expect(note(sendai2021)).toContain(said);
  expect(note({ ...sendai2021, clauses: sendai2021.clauses.map((clause, index) => ({ ...clause, id: `X-${index}` })) })).toContain(said);
  expect(note({ ...sendai2021, clauses: [] })).toMatch(/^計画期間中に決めた変更を/u);
});
