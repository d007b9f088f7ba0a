import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { goalNotEntered } from "../../../src/core/rules/goal-not-entered";
import { findingsOf, type Typed } from "../../support/rules/checked";

/** Where the rule finds something in the rows of these goals. */
function foundIn(goals: readonly string[], typed: Typed): string[] {
  return findingsOf(typed, [goalNotEntered]).flatMap(({ at }) => (goals.some((goal) => at.rowKey.endsWith(`-${goal}`)) ? [`${at.rowKey} ${at.column}`] : []));
}

describe("goal-not-entered", () => {
  test("asks for each goal of the year in the column its kind is judged by", () => {
    expect(foundIn(["03-1a", "05-1", "10-1", "13-2", "34-2a"], {})).toEqual(["R3-03-1a 実績", "R3-05-1 実施状況", "R3-10-1 完了年月日", "R3-13-2 実績", "R3-34-2a 実績"]);
  });

  test("rests on the goal's own sentence and names the initiative", () => {
    const [finding] = findingsOf({}, [goalNotEntered]).filter(({ at }) => at.rowKey === "R3-03-1a");
    expect(finding).toMatchObject({ sourceId: "3-G1", severity: "warning", initiative: 3, year: 2021, department: "総務局人事課" });
    expect(finding?.message.ja).toContain("取組3「女性職員の活躍推進」（目標03-1a）の令和3年度の「実績」が空です。");
  });

  test.each([
    ["03-1a", 2021, "「実績」が空です。記入するか、まだ数えている・数えられないときは「状態」で選んでください。"],
    ["05-2", 2022, "「完了年月日」が空です。期限を迎えているので、完了した日を記入するか、"],
    ["05-1", 2021, "「実施状況」が空です。この年度に行ったかどうかを選んでください。"],
  ])("says of goal %s, due in %d, what is to be done about it", (goal, targetYear, says) => {
    const told = findingsOf({ targetYear }, [goalNotEntered]).flatMap(({ at, message }) => (at.rowKey.endsWith(`-${goal}`) ? [message.ja] : []));
    expect(told.at(-1)).toContain(says);
  });

  test("asks for every year up to 対象年度 and for none after it", () => {
    expect(foundIn(["03-1a"], { targetYear: 2022 })).toEqual(["R3-03-1a 実績", "R4-03-1a 実績"]);
    expect(foundIn(["03-1a"], { targetYear: 2023 })).toHaveLength(3);
  });

  test("asks for nothing that cannot be judged, lies ahead, or is entered elsewhere", () => {
    const narrative = sendai2021.goals.filter(({ kind }) => kind === "otherPlan" || kind === "descriptive").map(({ id }) => id);
    expect(foundIn([...narrative, "05-2", "11-2", "30-1", "30-3", "34-3"], {})).toEqual([]);
  });

  test.each([
    ["a figure", { 実績: 0.2 }],
    ["zero", { 実績: 0 }],
    ["集計中", { 状態: "集計中" }],
    ["把握不可", { 状態: "把握不可" }],
    ["該当なし", { 状態: "該当なし" }],
    ["a slip, which is told of the cell", { 実績: "25%" }],
    ["a formula nobody knows the result of", { 実績: "=SUM(A1:A3)" }],
    ["a slip in another cell of the row", { 状態: "未定" }],
  ])("is content with %s", (_, cells) => {
    expect(foundIn(["03-1a"], { rows: { Goals: { "R3-03-1a": cells } } })).toEqual([]);
  });

  test("asks for the figure where nothing but blanks, or a state without one, stands", () => {
    expect(foundIn(["03-1a"], { rows: { Goals: { "R3-03-1a": { 実績: " 　", 状態: "速報" } } } })).toEqual(["R3-03-1a 実績"]);
  });

  test("asks for a deadline's day when 基準日 has reached it, not the day before", () => {
    expect(foundIn(["05-2"], { targetYear: 2022, asOf: "2023-03-30" })).toEqual([]);
    expect(foundIn(["05-2"], { targetYear: 2022, asOf: "2023-03-31" })).toEqual(["R4-05-2 完了年月日"]);
  });
});
