import { describe, expect, test } from "@jest/globals";
import { goalsTable, progressTable } from "../../../../src/core/contract/tables";
import { rules } from "../../../../src/core/rules";
import type { Finding } from "../../../../src/core/rules/engine/finding";
import type { CellValue } from "../../../../src/core/workbook/cell";
import { typedCell } from "../../../support/entries/typed-row";
import { checkedBook, findingsOf, type Typed } from "../../../support/rules/checked";

const typed: Typed = {
  targetYear: 2022,
  rows: {
    Progress: {
      "R3-01-D01": { 進捗状況: "遅れ", 取組実績: "同上" },
      "R3-02-D01": { 進捗状況: "完了", 提出日: 44700, 記入日: 44701 },
      "R4-03-D01": { 進捗状況: "計画通り", 対象数: 3, 実施数: 5 },
    },
    Goals: { "R3-06-2": { 実績: 10 }, "R4-06-2": { 実績: 100, 状態: "集計中" }, "R3-03-1a": { 実績: 57.5 }, "R4-04-1": { 実績: "３件" }, "R3-30-1": { 実績: 3 } },
    Schedule: { "01-2": { 令和3年度状況: "遅れ" } },
    Surveys: { "R3-認知度": { 調査の状況: "未実施", 実績値: 0.5 } },
  },
  added: {
    Progress: [{ 年度: "R3", 整理番号: 99, 担当部署: "消防局人事課" }, { 年度: "令和3年度", 整理番号: 3, 担当部署: "消防局人事課", 進捗状況: "未着手" }],
    Revisions: [{ 対象: "目標", 適用年度: "令和4年度" }],
  },
  matching: { Reviews: { missing: ["R3-01"], lostColumns: ["公表"] } },
};

/** As files in use have them on 確認事項: none may ever change. */
const known = {
  a3gqmt8wrny7: "table-incomplete Reviews  公表",
  y4zgkm9ypucj: "row-missing Reviews R3-01 ",
  ef8y29rt6zwk: "cell-word-unlisted Progress R4-03-D01 進捗状況",
  rvzwkr5taesd: "cell-part-exceeds-whole Progress R4-03-D01 実施数",
  xcr4g797zxgc: "year-outside-plan Progress  年度",
  "4wgmw6398je2": "cell-number-out-of-range Goals R3-03-1a 実績",
  fqbjcsgtq3tz: "cell-type-wrong Goals R4-04-1 実績",
  kd2b2ywpmb0c: "cell-word-unlisted Revisions  対象",
  mhrqaqm52pag: "initiative-number-unknown Progress  整理番号",
  em75w22fxeqy: "department-unlisted Progress  担当部署",
  c95sdtuu2m9v: "department-unlisted Progress  担当部署",
  npmq2d3cn2cn: "goal-narrative-missing Goals R3-01-1 根拠・備考",
  j0vms4by2pfy: "cross-listed-entry Goals R3-30-1 実績",
  "3fpjgxc8p30f": "goal-comparison-missing Goals R2-06-2 実績",
  k2ez8n2xz78r: "goal-figure-against-state Goals R4-06-2 状態",
  ke7w25gbajsy: "progress-remedy-missing Progress R3-01-D01 課題・次年度の対応",
  qcjxcjarmuek: "progress-result-says-nothing Progress R3-01-D01 取組実績",
  s5pkmzt0fw4n: "progress-result-missing Progress R3-02-D01 取組実績",
  "9enhxvxpjwca": "progress-submitted-incomplete Progress R3-02-D01 提出日",
  rzeny0vd93mh: "progress-written-after-submission Progress R3-02-D01 提出日",
  "4uktm6stupkh": "schedule-phase-overdue Schedule 01-2 令和3年度状況",
  "7889vzjst6up": "survey-value-against-state Surveys R3-認知度 調査の状況",
  "2zpmzyenk49k": "revision-incomplete Revisions  対象ID",
};

function shown({ rule, at }: Finding): string {
  return `${rule} ${at.table} ${at.rowKey} ${at.column ?? ""}`;
}

/** Rows that people added for initiative 3. */
const rows = (...added: readonly Readonly<Record<string, CellValue>>[]) => ({ added: { Progress: added.map((cells) => ({ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells })) } });
const late = { 進捗状況: "遅れ" };

/** What is found on added rows, by their order: ids by rule. */
function idsByRow(findings: readonly Finding[]): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<number, string[]>();
  for (const { at, rule, id } of findings) if (at.rowKey === "") ids.set(at.index, [...(ids.get(at.index) ?? []), `${rule} ${id}`]);
  return ids;
}

describe("the id of a finding", () => {
  test("is the one that files in use have", () => {
    const ids = new Map(findingsOf(typed, rules).map((finding) => [finding.id, shown(finding)]));
    expect(Object.fromEntries(Object.keys(known).map((id) => [id, ids.get(id)]))).toEqual(known);
  });

  test("is a finding's own, like rows that people added included", () => {
    const findings = findingsOf(rows(late, late, { ...late, 年度: "令和4年度" }, late), rules);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test("of the first of like rows is that of the row alone, and others keep theirs while rows come after them", () => {
    const [alone, two, three] = [rows(late), rows(late, late), rows(late, late, late)].map((each) => [...idsByRow(findingsOf(each, rules)).values()]);
    expect(alone?.[0]?.map((id) => id.split(" ")[0])).toEqual(["department-unlisted", "progress-remedy-missing"]);
    expect(two?.slice(0, 1)).toEqual(alone);
    expect(three?.slice(0, 2)).toEqual(two);
  });

  test("of reports of other years does not depend on their order", () => {
    const [first, second] = [{ ...late, 年度: "令和3年度" }, { ...late, 年度: "令和4年度" }];
    const told = (...order: readonly Readonly<Record<string, CellValue>>[]) => findingsOf({ targetYear: 2022, ...rows(...order) }, rules).filter(({ rule }) => rule === "progress-remedy-missing");
    const byYear = (findings: readonly Finding[]) => new Map(findings.map(({ year, id }) => [year, id]));
    expect(byYear(told(first, second))).toEqual(byYear(told(second, first)));
  });

  test("is told as another one when an edit takes the first of like rows away", () => {
    const book = checkedBook(rows(late, late), rules);
    const before = book.findings();
    const [first] = book.added(progressTable.name);
    const done = typedCell("完了");
    if (first !== undefined) book.replaceRows(progressTable.name, [{ ...first, cell: (header) => (header === progressTable.status ? done : first.cell(header)) }]);
    const remedy = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === "progress-remedy-missing").map(({ id }) => id);
    expect(remedy(before)).toHaveLength(2);
    expect(remedy(book.findings())).toEqual(remedy(before).slice(0, 1));
  });

  test("does not change with the text of a message, which is made when it is read", () => {
    const [finding] = findingsOf({ rows: { [goalsTable.name]: { "R3-30-1": { 実績: 3 } } } }, rules).filter(({ id }) => id === "j0vms4by2pfy");
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    expect({ ...finding }.message?.ja).toContain("再掲の行は数えません");
  });
});
