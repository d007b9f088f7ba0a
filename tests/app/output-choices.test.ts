import { describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { outputOffer, rememberCommands } from "../../src/app/output-choices";
import { summarizedDepartments } from "../../src/app/summarized-departments";
import { departmentsTable, optionsTable, progressTable } from "../../src/core/contract/tables";
import { outputDepartments, outputInterim } from "../../src/core/plan/output-options";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { filledWorkbook } from "../support/filled-workbook";
import { opened } from "../support/summaries/opened-summary";
import { snapshotOf } from "../support/typed-entries";
import { type TypedRow, withAddedRow } from "../support/typed-rows";

/** HR entered another name for a department, of the year. */
const named: TypedRow = { table: departmentsTable.name, key: sendai2021.departments.find(({ name }) => name === "総務局人事課")?.id ?? "", cells: { [departmentsTable.nameIn(2022)]: "総務局人事政策課" } };

/** A workbook in whose 設定 these departments stand. */
async function remembering(departments: string | null, change: (state: DesiredState) => DesiredState = (state) => state): Promise<CheckedWorkbook> {
  const answer: TypedRow = { table: optionsTable.name, key: outputDepartments.item, cells: { [optionsTable.value]: departments } };
  const { state } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: [answer, named] });
  return opened(await snapshotOf(change(state)), sendai2021);
}

describe("what can be summed up", () => {
  test.each<[string | null, readonly string[] | null, readonly string[]]>([
    ["全部署", null, []],
    [null, null, []],
    ["総務局人事課、総務局労務課", ["総務局人事課", "総務局労務課"], []],
    ["総務局人事課, 総務局労務課，総務局人事課", ["総務局人事課", "総務局労務課"], []],
    ["総務局人事政策課", ["総務局人事課"], []],
    ["総務局人事課、経済課", ["総務局人事課"], ["経済課"]],
    ["経済課", null, ["経済課"]],
  ])("is offered as 設定 says, and what it says of no department is told: %s", async (said, departments, unknownDepartments) => {
    const offer = outputOffer(await remembering(said));
    expect(offer).toMatchObject({ choices: { year: 2022, departments }, unknownDepartments });
  });

  test("is offered by year, rows that people added included", async () => {
    const { years, departments } = outputOffer(await remembering(null, (state) => withAddedRow(state, progressTable.name, { [progressTable.year]: "令和4年度", [progressTable.initiative]: 4, [progressTable.department]: "新しい課" })));
    expect([...departments.keys()]).toEqual([...years]);
    expect(years.filter((year) => departments.get(year)?.includes("新しい課"))).toEqual([2022]);
    expect(departments.get(2021)).toContain("総務局労務課");
  });
});

describe("a name in 入力担当 that is of no department the workbook knows", () => {
  const person = "人事課 鈴木花子";
  const collective = { table: departmentsTable.name, key: "D03", cells: { [departmentsTable.responsible]: "人事課　鈴木花子" } };
  const checked = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: [collective] }).then(async ({ state }) => opened(await snapshotOf(state), sendai2021));

  test("is not offered, nor told where another was asked for, while the departments are", async () => {
    const { departments } = outputOffer(await checked);
    expect(departments.get(2022)).not.toContain(person);
    expect(departments.get(2022)).toContain("総務局労務課");
    const refused = summarizedDepartments(await checked, 2022, ["経済局"]);
    expect(refused).toMatchObject({ ok: false, error: { detail: { departments: ["経済局"] } } });
    expect(JSON.stringify(refused)).not.toContain("鈴木");
  });

  test("stands for whoever answers under it only where it is asked for", async () => {
    expect(summarizedDepartments(await checked, 2022, [person])).toEqual({ ok: true, value: [person] });
  });
});

describe("what 設定 is told to remember", () => {
  const written = async (said: string | null, departments: readonly string[] | null, showsInterim = false): Promise<unknown[]> =>
    rememberCommands(await remembering(said), { year: 2022, departments, showsInterim }).map(({ row, after }) => [row.key, after.value]);

  test.each<[string | null, readonly string[] | null]>([
    [null, null],
    ["全部署", null],
    ["総務局労務課,総務局人事課", ["総務局人事課", "総務局労務課"]],
    ["総務局人事政策課", ["総務局人事課"]],
    ["総務局人事課、経済課", ["総務局人事課"]],
    ["経済課", null],
  ])("is nothing as long as the person chose what it says, in whatever words: %s", async (said, chosen) => {
    expect(await written(said, chosen)).toEqual([]);
  });

  test("is what the person chose otherwise, and only that", async () => {
    expect(await written("経済課", ["総務局労務課"])).toEqual([[outputDepartments.item, "総務局労務課"]]);
    expect(await written("総務局人事課", null)).toEqual([[outputDepartments.item, "全部署"]]);
    expect(await written("経済課", null, true)).toEqual([[outputInterim.item, "載せる"]]);
  });
});
