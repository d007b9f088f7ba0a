import { describe, expect, jest, test } from "@jest/globals";
import { goalsTable, indicatorsTable, revisionsTable, surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { invariant } from "../../src/core/shared/invariant";
import type { CellValue } from "../../src/core/workbook/cell";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { readFileSnapshot } from "../support/office/read-file";
import { exported, filledSnapshot, opened, withCells } from "../support/summaries/opened-summary";
import { snapshotOf } from "../support/typed-entries";
import { withField } from "../support/typed-rows";

const surveys: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  "R3-認知度": { [surveysTable.actual]: 0.5505 },
  "R4-認知度": { [surveysTable.actual]: 0.788 },
  "R3-やりがい": { [surveysTable.actual]: 0.842 },
  "R4-誇り": { [surveysTable.state]: "集計中" },
};
const rows = [
  ...Object.entries(surveys).map(([key, cells]) => ({ table: surveysTable.name, key, cells })),
  { table: goalsTable.name, key: "R4-04-1", cells: { [goalsTable.actual]: 2 } },
];
const filling = { plan: sendai2021, targetYear: 2022, asOf: "2022-10-01", rows } as const;
const snapshot = filledSnapshot(filling);
const { latestActual, difference, rate, judgement } = indicatorsTable;

/** What an export of the workbook with other cells in a table stops at. */
async function stoppedBy(table: string, cells: Parameters<typeof withCells>[2]): Promise<unknown> {
  const outcome = exported(opened(withCells(await snapshot, table, cells), sendai2021));
  return outcome.ok ? null : outcome.error;
}

describe("an export of the summary", () => {
  test.each([2021, 2022, 2023])("of year %d comes of a workbook that shows what follows from its entries", async (year) => {
    const checked = opened(await snapshot, sendai2021);
    const outcome = exported(checked, { year, showsInterim: true });
    expect(outcome.ok && outcome.value.document.year).toBe(year);
  });

  test("of an earlier year judges its goals as their sheet does where 基準日 lies in that year", async () => {
    const checked = opened(await filledSnapshot({ ...filling, asOf: "2021-10-01" }), sendai2021);
    const outcome = exported(checked, { year: 2021 });
    invariant(outcome.ok, "the summary comes out");
    expect(outcome.value.document.subtitle).toContain("基準日 2021/10/01");
    const shown = sendai2021.goals.filter(({ crossListedFrom }) => crossListedFrom === null).map(({ id }) => checked.book.row(goalsTable.name, `R3-${id}`)?.cell(goalsTable.judgement).value);
    for (const [counted, count] of outcome.value.summary.goals.all.counts) expect([counted, shown.filter((word) => word === counted).length]).toEqual([counted, count]);
  });

  test("comes of a file of ours as it was written", async () => {
    const file = await readFileSnapshot(await fileOf((await filledWorkbook(filling)).state));
    expect(exported(opened(file, sendai2021)).ok).toBe(true);
  });

  test.each([
    [latestActual, 0.787, "78.7%", "78.8%"],
    [difference, 21.2, "+21.2", "+21.3"],
    [difference, -21.3, "▲21.3", "+21.3"],
    [rate, 0.5, "50.0%", "50.1%"],
    [rate, "―", "―", "50.1%"],
    [judgement, "達成", "達成", "計画期間中"],
    [latestActual, "", "", "78.8%"],
  ])("stops where %s of an indicator shows %j, and names it with both values", async (column, value, shown, expected) => {
    expect(await stoppedBy(indicatorsTable.name, { 認知度: { [column]: { value } } })).toEqual({
      code: "cellsDisagree",
      detail: { count: 1, cells: [{ sheet: "KPI指標", rowKey: "認知度", column, shown, expected, isTypedOver: false }] },
    });
  });

  test("stops where 判定 of a goal of the year shows something else, and says when it was typed over", async () => {
    expect(await stoppedBy(goalsTable.name, { "R4-04-1": { [goalsTable.judgement]: { constant: "達成" } }, "R3-04-1": { [goalsTable.judgement]: { constant: "達成" } } })).toEqual({
      code: "cellsDisagree",
      detail: { count: 1, cells: [{ sheet: "目標実績", rowKey: "R4-04-1", column: "判定", shown: "達成", expected: "未達成", isTypedOver: true }] },
    });
  });

  test("names a few of many", async () => {
    const goals = sendai2021.goals.filter(({ crossListedFrom }) => crossListedFrom === null).map(({ id }) => [`R4-${id}`, { [goalsTable.judgement]: { value: "？" } }] as const);
    const stopped = await stoppedBy(goalsTable.name, Object.fromEntries(goals));
    expect(stopped).toMatchObject({ code: "cellsDisagree", detail: { count: 71, cells: { length: 5 } } });
  });

  test.each([
    ["was not kept", null],
    ["is an error", "#NAME?"],
    ["says the same to a tenth", 0.78801],
  ])("is not stopped by a cell whose result %s", async (_, value) => {
    expect(await stoppedBy(indicatorsTable.name, { 認知度: { [latestActual]: { value } } })).toBeNull();
  });

  test("is not stopped by any cell where no result was kept at all", async () => {
    const read = await snapshot;
    const forgotten = { ...read, tables: read.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => (cell.formula === null ? cell : { ...cell, value: null }))) })) };
    expect(exported(opened(forgotten, sendai2021)).ok).toBe(true);
  });

  test("is not stopped by what cannot be worked out on the sheet while 対象年度 is missing", async () => {
    const state = withField((await filledWorkbook(filling)).state, workbookNames.targetYear, null);
    expect(exported(opened(await snapshotOf(state), sendai2021)).ok).toBe(true);
  });

  test("stops where a revision was recorded that the sheets do not show yet", async () => {
    const { target, fromYear, targetId, item, after } = revisionsTable;
    const revision = { table: revisionsTable.name, key: "+1", cells: { [target]: "KPI指標", [fromYear]: "令和4年度", [targetId]: "認知度", [item]: "目標値", [after]: 0.75 } };
    const revised = await filledSnapshot({ ...filling, rows: [...rows, revision] });
    expect(exported(opened(revised, sendai2021)).ok).toBe(true);
    const stale = withCells(revised, indicatorsTable.name, { 認知度: { [rate]: { value: 0.501 }, [judgement]: { value: "計画期間中" } } });
    expect(exported(opened(stale, sendai2021))).toMatchObject({ ok: false, error: { code: "cellsDisagree", detail: { count: 2 } } });
  });

  test("asks for the findings of all rules once", async () => {
    const checked = opened(await snapshot, sendai2021);
    const findings = jest.spyOn(checked.book, "findings");
    expect(exported(checked).ok).toBe(true);
    expect(findings).toHaveBeenCalledTimes(1);
  });

  test("politely refuses a year that is none of the plan's", async () => {
    expect(exported(opened(await snapshot, sendai2021), { year: 2024 })).toEqual({ ok: false, error: { code: "yearOutsidePlan", detail: { year: "2024", years: "R3・R4・R5" } } });
  });

  test("politely refuses a department that does not answer, and names those that do", async () => {
    const checked = opened(await snapshot, sendai2021);
    const refused = exported(checked, { departments: ["総務局人事課", "経済局"] });
    expect(refused).toMatchObject({ ok: false, error: { code: "unknownDepartments", detail: { departments: ["経済局"] } } });
    expect(!refused.ok && refused.error.code === "unknownDepartments" && refused.error.detail.known).toContain("総務局労務課");
    expect(exported(checked, { departments: [] }).ok).toBe(false);
    const own = exported(checked, { departments: ["総務局労務課"] });
    expect(own.ok && own.value.summary.results.map(({ number }) => number)).toEqual([33, 34]);
  });
});
