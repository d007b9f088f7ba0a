import { describe, expect, test } from "@jest/globals";
import { departmentsTable, progressTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import type { AttainmentSummary } from "../../../src/core/summary/attainment-summary";
import { departmentProgressSection } from "../../../src/core/summary/document/progress-sections";
import { summaryDisagreements } from "../../../src/core/summary/summary-disagreements";
import type { CellValue } from "../../../src/core/workbook/cell";
import { smallPlan } from "../../support/plans/small-plan";
import { summaryIn } from "../../support/summaries/filled-book";

const plan = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2022, goals: [[], [], []] });
const name = departmentsTable.nameIn(2022);

/** The summary of a workbook with these names of the year, by 部署ID, and rows that people added for these departments. */
function summaryOf(names: Readonly<Record<string, CellValue>>, added: readonly CellValue[] = [], departments?: readonly string[]): AttainmentSummary {
  const rows = { [departmentsTable.name]: Object.fromEntries(Object.entries(names).map(([id, own]) => [id, { [name]: own }])) };
  const written = added.map((department) => ({ [progressTable.year]: "令和4年度", [progressTable.initiative]: 1, [progressTable.department]: department, [progressTable.status]: "遅れ" }));
  const summary = summaryIn({ plan, targetYear: 2022, rows, added: { [progressTable.name]: written } }, departments === undefined ? {} : { departments });
  expect(summaryDisagreements(summary)).toEqual([]);
  return summary;
}

const groups = ({ progress }: AttainmentSummary): [string, number][] => progress.departments.map((group) => [group.name, group.total]);

describe("departments in a summary", () => {
  test("that HR gave one name of the year stay apart, with the plan's names beside it", () => {
    const summary = summaryOf({ D01: "人材課", D02: "人材課" });
    expect(groups(summary)).toEqual([["人材課（課1）", 1], ["人材課（課2）", 1], ["課3", 1]]);
    expect(summary.results.map(({ department }) => department)).toEqual(["人材課（課1）", "人材課（課2）", "課3"]);
  });

  test("of which one took another's name of the plan stay apart", () => {
    expect(groups(summaryOf({ D01: "課2" }))).toEqual([["課2（課1）", 1], ["課2", 1], ["課3", 1]]);
  });

  test("that exchanged their names stay apart", () => {
    expect(groups(summaryOf({ D01: "課2", D02: "課1" }))).toEqual([["課2", 1], ["課1", 1], ["課3", 1]]);
  });

  test("are counted with rows that people added for them, by the plan's name or that of the year", () => {
    expect(groups(summaryOf({ D01: "人材課" }, ["人材課", "課1", " 課3 "]))).toEqual([["人材課", 3], ["課2", 1], ["課3", 2]]);
  });

  test("summed up alone have rows that people added by their names of the year", () => {
    const own = summaryOf({ D03: "人材課" }, ["人材課"], ["課3"]);
    expect(groups(own)).toEqual([["人材課", 2]]);
    expect(own.results.map(({ number }) => number)).toEqual([1, 3]);
    expect(groups(summaryOf({ D03: "人材課" }, ["人材課"], ["人材課"]))).toEqual([["人材課", 2]]);
  });

  test("that neither the plan nor the list in 設定 knows are その他 together, and the note says so", () => {
    const summary = summaryOf({}, ["消防局（担当 内線1234）", "別の課"]);
    expect(groups(summary)).toEqual([["課1", 1], ["課2", 1], ["課3", 1], ["その他", 2]]);
    expect(JSON.stringify(summary)).not.toContain("消防局");
    expect(departmentProgressSection(summary).notes[1]).toBe("計画にも設定の部署の一覧にもない名前の部署は、「その他」にまとめています。");
    expect(departmentProgressSection(summaryOf({})).notes).toHaveLength(1);
  });

  test("that stand on the list in 設定, or that were asked for by name, are told by it", () => {
    const lists = { [workbookNames.departmentNames]: ["課1", "消防局総務課"] };
    const rows = { [departmentsTable.name]: { D03: { [departmentsTable.responsible]: "消防局総務課" } } };
    const added = { [progressTable.name]: [{ [progressTable.year]: "令和4年度", [progressTable.initiative]: 1, [progressTable.department]: "消防局総務課" }] };
    expect(groups(summaryIn({ targetYear: 2022, rows, lists })).map(([told]) => told)).toContain("消防局総務課");
    expect(groups(summaryIn({ plan, targetYear: 2022, added, lists }))).toContainEqual(["消防局総務課", 1]);
    expect(groups(summaryOf({}, ["消防局総務課", "別の課"], ["消防局総務課"]))).toEqual([["消防局総務課", 1]]);
  });

  test.each(["人事課　鈴木花子", "消防局総務課"])("that 入力担当 names and no list has are その他: %s", (responsible) => {
    const summary = summaryIn({ targetYear: 2022, rows: { [departmentsTable.name]: { D03: { [departmentsTable.responsible]: responsible } } } });
    expect(summaryDisagreements(summary)).toEqual([]);
    expect(groups(summary).map(([told]) => told)).toContain("その他");
    expect(JSON.stringify(summary)).not.toMatch(/鈴木|消防局/u);
  });

  test("that 入力担当 names by the plan's name, or that of the year, are told by it", () => {
    const told = (responsible: string): [string, number][] => groups(summaryIn({ targetYear: 2022, rows: { [departmentsTable.name]: { D02: { [name]: "総務局人材育成課" }, D03: { [departmentsTable.responsible]: responsible } } } }));
    expect(told("総務局職員研修所")).toEqual(told("総務局人材育成課"));
    expect(told("総務局職員研修所").map(([own]) => own)).toContain("総務局人材育成課");
    expect(told("総務局職員研修所").map(([own]) => own)).not.toContain("その他");
  });

  test("have their reports counted as asked for or added, in so many words", () => {
    expect(departmentProgressSection(summaryOf({})).notes[0]).toContain("各部署の回答3件（取組と担当部署の組ごとに1件）を");
    const summary = summaryOf({}, ["課1", "別の課"]);
    expect(departmentProgressSection(summary).notes[0]).toContain("各部署の回答5件（取組と担当部署の組ごとに1件の3件と、「進捗入力」に追加された行の2件）を");
  });
});
