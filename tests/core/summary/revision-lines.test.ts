import { describe, expect, test } from "@jest/globals";
import { revisionsTable } from "../../../src/core/contract/tables";
import { summaryTable } from "../../../src/core/outputs/summary-table";
import { fiscalYearLabel } from "../../../src/core/plan/fiscal-year";
import { documentOf } from "../../../src/core/summary/document/document-of";
import type { CellValue } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { smallPlan } from "../../support/plans/small-plan";
import { summaryIn } from "../../support/summaries/filled-book";

const { target, fromYear, targetId, item, after, before, key } = revisionsTable;
const plan = smallPlan({
  baselineYear: 2020,
  firstYear: 2021,
  lastYear: 2023,
  goals: [[{ kind: "atLeast", threshold: 30, unit: "%" }, { kind: "timesPerYear", threshold: 3, unit: "回" }, { kind: "byDeadline", deadline: "2023-03-31" }, { kind: "atLeast", threshold: 1.5, unit: "時間" }]],
  indicators: [{ id: "率", kind: "reachOrExceed", baselineTenths: 841, targetTenths: 900 }],
});

type Typed = readonly [sheet: string, id: string, item: string, after: CellValue, more?: Readonly<Record<string, CellValue>>];

/** What the summary of the last year says of revisions, from 令和4年度 on unless said otherwise: before and after. */
function told(typed: readonly Typed[]): [string, string][] {
  return summaryIn(typedIn(typed)).revisions.map((line) => [line.before, line.after]);
}

function typedIn(typed: readonly Typed[]) {
  const rows = typed.map(([sheet, id, column, value, more = {}]) => ({ [fromYear]: fiscalYearLabel(2022), [target]: sheet, [targetId]: id, [item]: column, [after]: value, ...more }));
  return { plan, targetYear: 2023, added: { [revisionsTable.name]: rows } };
}

describe("a revision in a summary", () => {
  test.each<[string, Typed, [string, string]]>([
    ["the target of an indicator", ["KPI指標", "率", "目標値", 0.955], ["90.0%", "95.5%"]],
    ["the baseline of an indicator", ["KPI指標", "率", "基準値", 0.84], ["84.1%", "84.0%"]],
    ["a threshold in percent", ["目標実績", "01-1", "基準", 0.5], ["30.0%", "50.0%"]],
    ["a threshold in another unit", ["目標実績", "01-2", "基準", 4], ["3回", "4回"]],
    ["a threshold with a fraction", ["目標実績", "01-4", "基準", 2.5], ["1.5時間", "2.5時間"]],
    ["a deadline, typed as a day", ["目標実績", "01-3", "期限", serialOfDate("2024-03-31")], ["2023-03-31", "2024-03-31"]],
    ["a kind of goal", ["目標実績", "01-3", "種別", "期限目途"], ["期限まで", "期限目途"]],
    ["a title", ["取組一覧", "1", "取組名", "新しい取組"], ["取組1", "新しい取組"]],
    ["a text struck out", ["取組一覧", "1", "目的", "（削除）"], ["目的", "（削除）"]],
    ["a priority", ["取組一覧", "1", "若手", "●"], ["", "●"]],
  ])("has what the plan says before an update filled in 変更前: %s", (_, typed, expected) => {
    expect(told([typed])).toEqual([expected]);
  });

  test("has what the revision before it made of the plan, in whatever order they stand", () => {
    const first: Typed = ["目標実績", "01-2", "基準", 4, { [key]: "V001" }];
    const later: Typed = ["目標実績", "01-2", "基準", 5, { [key]: "V002", [fromYear]: fiscalYearLabel(2023) }];
    const again: Typed = ["目標実績", "01-2", "基準", 6, { [key]: "V003", [fromYear]: fiscalYearLabel(2023) }];
    expect(told([again, later, first])).toEqual([["5回", "6回"], ["4回", "5回"], ["3回", "4回"]]);
  });

  test("has each threshold in the unit of its time", () => {
    expect(told([["目標実績", "01-1", "基準", 50], ["目標実績", "01-1", "単位", "人"]])).toEqual([["30.0%", "50人"], ["%", "人"]]);
  });

  test("has what 変更前 says once an update filled it in, printed alike", () => {
    expect(told([["目標実績", "01-2", "基準", 4, { [before]: 2 }], ["目標実績", "01-3", "期限", "2024-03-31", { [before]: serialOfDate("2022-12-31") }], ["KPI指標", "率", "目標値", 0.95, { [before]: 0.8999 }]])).toEqual([["2回", "4回"], ["2022-12-31", "2024-03-31"], ["90.0%", "95.0%"]]);
  });

  test("has what the plan says where 変更前 shows an error, and none where 変更後 does", () => {
    expect(told([["取組一覧", "1", "取組名", "新しい取組", { [before]: "#REF!", [key]: "#N/A" }], ["取組一覧", "1", "目的", "#N/A"]])).toEqual([["取組1", "新しい取組"]]);
    expect(JSON.stringify(summaryIn(typedIn([["取組一覧", "1", "取組名", "#REF!", { [key]: "#N/A" }]])))).not.toContain("#");
  });

  test("of a deadline is a day in every face", () => {
    const document = documentOf(summaryIn(typedIn([["目標実績", "01-3", "期限", "2024-03-31"]])), { showsInterim: false });
    const [row] = document.sections.find(({ id }) => id === "revisions")?.rows ?? [];
    expect(row?.cells.slice(5, 7)).toEqual([{ kind: "day", day: "2023-03-31" }, { kind: "day", day: "2024-03-31" }]);
    expect(summaryTable(document).rows.flat()).toEqual(expect.arrayContaining(["2023-03-31", "2024-03-31"]));
  });
});
